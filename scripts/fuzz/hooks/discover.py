"""Reads the accounts, assets and capabilities of the provider before random requests are sent."""

import json
import os

import requests

from .memory import Memory
from .signature import BASE_URL, Signature

OFFERS = {
    "withdrawals": "capabilities/transfers/withdrawals",
    "deposits": "capabilities/transfers/deposits",
    "ramps": "capabilities/ramps",
    "links": "collateral/link",
}


def discover() -> Memory:
    """Raises an HTTPError if the provider refuses, because random requests would then be useless."""
    session = requests.Session()
    session.auth = Signature()
    found = get(session, "/accounts")
    # Active accounts are listed three times, so that they are chosen more often. Other accounts can only be read.
    accounts = [account["id"] for account in found for _ in range(3 if account["status"] == "active" else 1)]
    known = Memory(accounts, json.loads(os.environ["FUZZ_OTHER_ACCOUNTS"]))
    known.learn(get(session, "/capabilities/assets"))
    pairs = get(session, "/capabilities/liquidity/quotes")
    for account in dict.fromkeys(accounts):
        found = {kind: get(session, f"/accounts/{account}/{path}") for kind, path in OFFERS.items()}
        known.offers[account] = {**found, "pairs": pairs}
        for kind, path in OFFERS.items():
            known.learn_from("/accounts/{accountId}/" + path, {"accountId": account}, {"found": found[kind]})
    return known


def get(session: requests.Session, path: str) -> list[dict]:
    response = session.get(BASE_URL + path, params={"limit": "200"}, timeout=30)
    response.raise_for_status()
    [items] = response.json().values()
    return items
