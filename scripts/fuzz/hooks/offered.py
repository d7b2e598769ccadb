"""Replaces parts of a generated body with values that the account's capabilities offer, and keeps the rest."""

import random

from .memory import Memory, pick

METHODS = {
    "createBlockchainWithdrawal": "PublicBlockchain",
    "createFiatWithdrawal": "Iban",
    "createPeerAccountWithdrawal": "PeerAccountTransfer",
    "createSubAccountWithdrawal": "InternalTransfer",
}
AMOUNTS = ["0.01", "1", "25", "400", "20000"]


def ask_for_offered(operation: str, body: dict, offers: dict, known: Memory, rng: random.Random) -> dict:
    if operation in METHODS:
        return withdrawal(METHODS[operation], body, offers, known, rng)
    ask = {
        "createDepositAddress": deposit_address,
        "createQuote": quote,
        "createRamp": ramp,
        "initiateCollateralDepositTransactionIntent": deposit_intent,
        "initiateCollateralWithdrawalTransactionIntent": withdrawal_intent,
        "createCollateralDepositAddressForAsset": collateral_address,
    }.get(operation)
    return body if ask is None else ask(body, offers, rng)


def withdrawal(method: str, body: dict, offers: dict, known: Memory, rng: random.Random) -> dict:
    offer = pick(rng, [each for each in offers["withdrawals"] if each["withdrawal"]["transferMethod"] == method])
    destination = body.get("destination")
    if offer is None or not isinstance(destination, dict):
        return body
    amount = rng.choice([offer.get("minWithdrawalAmount", "1"), *AMOUNTS])
    destination = {**destination, **offer["withdrawal"], "amount": amount}
    if "accountId" in destination:
        destination["accountId"] = rng.choice(known.accounts if method == "InternalTransfer" else known.other_accounts)
    return {**body, "balanceAsset": offer["balanceAsset"], "balanceAmount": amount, "destination": destination}


def deposit_address(body: dict, offers: dict, rng: random.Random) -> dict:
    offer = pick(rng, offers["deposits"])
    return body if offer is None else {**body, "transferMethod": offer["deposit"]}


def quote(body: dict, offers: dict, rng: random.Random) -> dict:
    pair = pick(rng, offers["pairs"])
    if pair is None:
        return body
    amounts = {name: rng.choice(AMOUNTS) for name in ("fromAmount", "toAmount") if name in body}
    return {**body, "fromAsset": pair["fromAsset"], "toAsset": pair["toAsset"], **amounts}


def ramp(body: dict, offers: dict, rng: random.Random) -> dict:
    """Keeps the generated rails, because the other generated properties belong to them."""
    offer = pick(rng, [each for each in offers["ramps"] if rails(each) == rails(body)])
    if offer is None:
        return body
    ends = {end: {**body[end], **offer[end]} for end in ("from", "to")}
    return {**body, **ends, "amount": rng.choice(AMOUNTS)}


def rails(body: dict) -> tuple:
    ends = [body.get("from"), body.get("to")]
    return tuple(end.get("transferMethod", end.get("type")) if isinstance(end, dict) else None for end in ends)


def eligible(offers: dict, rng: random.Random) -> dict | None:
    return pick(rng, [asset for link in offers["links"] for asset in link["eligibleCollateralAssets"]])


def deposit_intent(body: dict, offers: dict, rng: random.Random) -> dict:
    asset = eligible(offers, rng)
    return body if asset is None else {**body, "asset": asset, "amount": rng.choice(AMOUNTS)}


def withdrawal_intent(body: dict, offers: dict, rng: random.Random) -> dict:
    asset, address = eligible(offers, rng), body.get("destinationAddress")
    if asset is None or not isinstance(address, dict):
        return body
    return {**body, "amount": rng.choice(AMOUNTS), "destinationAddress": {**address, "asset": asset}}


def collateral_address(body: dict, offers: dict, rng: random.Random) -> dict:
    asset, address = eligible(offers, rng), body.get("address")
    return body if asset is None or not isinstance(address, dict) else {**body, "address": {**address, "asset": asset}}
