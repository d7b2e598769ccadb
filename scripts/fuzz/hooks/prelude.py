"""Calls another operation first, for operations that succeed only shortly after it."""

import random

import requests
from schemathesis import Case

from .memory import Memory, filled, pick
from .signature import BASE_URL, Signature

# The share of requests with a prelude.
PRELUDE_SHARE = 0.6

session = requests.Session()
session.auth = Signature()


def play(case: Case, known: Memory, rng: random.Random) -> None:
    operation = case.operation.definition.raw.get("operationId")
    prelude = {"executeQuote": fresh_quote, "initiateSettlement": current_settlement}.get(operation)
    if prelude is not None and isinstance(case.path_parameters, dict) and rng.random() < PRELUDE_SHARE:
        prelude(case, known, rng)


def fresh_quote(case: Case, known: Memory, rng: random.Random) -> None:
    """A quote expires within about a minute, so it is created just before."""
    account = case.path_parameters.get("accountId")
    pair = pick(rng, known.offers.get(account, {}).get("pairs", []))
    if pair is not None:
        body = {"fromAsset": pair["fromAsset"], "toAsset": pair["toAsset"], "fromAmount": rng.choice(["0.01", "1", "25"])}
        quote = body_of("POST", f"/accounts/{account}/liquidity/quotes", body)
        case.path_parameters["id"] = quote.get("id", case.path_parameters.get("id"))


def current_settlement(case: Case, known: Memory, rng: random.Random) -> None:
    """The settlement version changes with every trade, so it is read just before."""
    if isinstance(case.body, dict):
        current = body_of("GET", filled("/accounts/{accountId}/collateral/{collateralId}/settlement", case.path_parameters))
        case.body = {**case.body, **{name: current[name] for name in ("settlementVersion",) if name in current}}


def body_of(method: str, path: str, body: dict | None = None) -> dict:
    """The body of a successful response. Empty for a refusal, which other checks report."""
    response = session.request(method, BASE_URL + path, json=body, timeout=30)
    return response.json() if response.ok else {}
