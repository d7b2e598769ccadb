"""What answers have shown: values by the name that they have in the contract, and the ids of each collection."""

import random
import re

# Names under which the contract carries the same kind of thing.
ALIASES = {
    "fromAsset": "asset",
    "toAsset": "asset",
    "balanceAsset": "asset",
    "startingAfter": "id",
    "endingBefore": "id",
    "entityId": "id",
    "quoteId": "id",
}
REMEMBERED = {
    *("asset", "id", "assetId", "accountId", "collateralId", "collateralTxId", "settlementVersion", "collateralSigners"),
    *("transferMethod", "deposit", "withdrawal", "source", "destination", "from", "to", "amount", "idempotencyKey"),
    *("intentApprovalId", "blockchainTxId", "address", "addressTag", "approvalRequest", "settlementId", "settlementTxId"),
    *("fireblocksIntentId", "partnerIntentId", "nationalCurrencyCode", "cryptocurrencySymbol"),
}
KEPT = 60

# A withdrawal is created in the list of its method, and found in the list of all.
METHOD_LIST = re.compile(r"(?<=/withdrawals)/(?:blockchain|fiat|peeraccount|subaccount)$")
# By what name a collection's entity is found, where that is not its id.
NAMES_IN_PATHS = {"link": "collateralId", "settlement": "settlementVersion"}


class Memory:
    """Everything in it comes from successful answers."""

    def __init__(self, accounts: list[str], strangers: list[str]) -> None:
        # The customer's own accounts, and those of others.
        self.accounts = accounts
        self.strangers = strangers
        # What each account may do, as its capabilities say.
        self.offers: dict[str, dict[str, list[dict]]] = {}
        self._values: dict[str, list] = {}
        self._ids: dict[str, list[str]] = {"/accounts": accounts}

    def values(self, name: str) -> list:
        return self._values.get(ALIASES.get(name, name), [])

    def ids(self, collection: str) -> list[str]:
        """The ids of a collection by its path. Those found elsewhere are a 404."""
        return self._ids.get(collection, [])

    def learn_from(self, path: str, parameters: dict, body) -> None:
        self.learn(body)
        if isinstance(body, dict):
            self._learn_ids(path, parameters, body)

    def learn(self, value) -> None:
        for item in value if isinstance(value, list) else []:
            self.learn(item)
        for name, member in value.items() if isinstance(value, dict) else []:
            kind = ALIASES.get(name, name)
            if kind in REMEMBERED:
                keep(self._values.setdefault(kind, []), member)
            self.learn(member)

    def _learn_ids(self, path: str, parameters: dict, body: dict) -> None:
        collection = METHOD_LIST.sub("", filled(path, parameters))
        last = collection.rpartition("/")[2]
        # Links are made below `link` and used below their collateral account; settlements likewise.
        where = {"link": collection.removesuffix("/link"), "settlement": collection + "s"}.get(last, collection)
        for each in (body, *(item for member in body.values() if isinstance(member, list) for item in member)):
            # A nonsensical request creates a failed link, which cannot be used.
            if not isinstance(each, dict) or each.get("status") == "Failed":
                continue
            found = each.get("collateralTxId", each.get(NAMES_IN_PATHS.get(last, "id")))
            if isinstance(found, str):
                keep(self._ids.setdefault(where, []), found)


def filled(path: str, parameters: dict) -> str:
    """A path of the contract with what is known put in."""
    return re.sub(r"\{(\w+)\}", lambda found: str(parameters.get(found[1], found[0])), path)


def keep(values: list, value) -> None:
    """The first ones stay; of the others the newest."""
    if value in values:
        return
    values.append(value)
    if len(values) > KEPT:
        values.pop(KEPT // 3)


def pick(rng: random.Random, values: list, otherwise=None):
    return rng.choice(values) if values else otherwise
