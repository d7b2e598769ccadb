"""Data from responses: values by their name in the contract, and the ids of each collection."""

import random
import re

# Names of the contract for the same kind of value.
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

# A withdrawal is created in the collection of its method, and read in the collection of all withdrawals.
METHOD_LIST = re.compile(r"(?<=/withdrawals)/(?:blockchain|fiat|peeraccount|subaccount)$")
# The name of a path parameter whose value is not `id`, by collection.
NAMES_IN_PATHS = {"link": "collateralId", "settlement": "settlementVersion"}


class Memory:
    """Contains only data from successful responses."""

    def __init__(self, accounts: list[str], other_accounts: list[str]) -> None:
        # The accounts of the customer, and those of other customers.
        self.accounts = accounts
        self.other_accounts = other_accounts
        # The capabilities of each account.
        self.offers: dict[str, dict[str, list[dict]]] = {}
        self._values: dict[str, list] = {}
        self._ids: dict[str, list[str]] = {"/accounts": accounts}

    def values(self, name: str) -> list:
        return self._values.get(ALIASES.get(name, name), [])

    def ids(self, collection: str) -> list[str]:
        """The ids of a collection by its path. An id of another collection would get a 404."""
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
        # A link is created below `link` and used below its collateral account. The same applies to settlements.
        where = {"link": collection.removesuffix("/link"), "settlement": collection + "s"}.get(last, collection)
        for each in (body, *(item for member in body.values() if isinstance(member, list) for item in member)):
            # A refused request creates a failed link, which cannot be used.
            if not isinstance(each, dict) or each.get("status") == "Failed":
                continue
            found = each.get("collateralTxId", each.get(NAMES_IN_PATHS.get(last, "id")))
            if isinstance(found, str):
                keep(self._ids.setdefault(where, []), found)


def filled(path: str, parameters: dict) -> str:
    """A path of the contract with the known parameters filled in."""
    return re.sub(r"\{(\w+)\}", lambda found: str(parameters.get(found[1], found[0])), path)


def keep(values: list, value) -> None:
    """Keeps the first values, and the newest of the others."""
    if value in values:
        return
    values.append(value)
    if len(values) > KEPT:
        values.pop(KEPT // 3)


def pick(rng: random.Random, values: list, otherwise=None):
    return rng.choice(values) if values else otherwise
