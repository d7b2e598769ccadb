"""Adapts generated requests to the data of the provider.

Random values alone never find an account. Therefore most requests get ids and values from earlier responses, and most
bodies request something that the provider offers. The others are sent as generated. The request itself seeds this choice,
so that equal seeds produce equal runs.
"""

import json
import random
import zlib

from schemathesis import Case

from .memory import Memory, filled, pick
from .offered import ask_for_offered
from .prelude import play

# The probability that a generated value is replaced.
OWN_ID, OTHER_ACCOUNT, OFFERED, KNOWN = 0.9, 0.03, 0.6, 0.5
# The probability that an idempotency key is used again.
SAME_KEY = 0.05
# At most one parameter of each set may be present.
CHOICES = [
    {"conversionPairId", "rampsPairId", "orderBookPairId"},
    {"assetId", "nationalCurrencyCode", "cryptocurrencySymbol"},
    {"startingAfter", "endingBefore"},
]


def fit(case: Case, known: Memory) -> None:
    rng = random.Random(zlib.crc32(json.dumps(parts_of(case), default=repr, sort_keys=True).encode()))
    if isinstance(case.path_parameters, dict):
        fit_path(case.operation.path, case.path_parameters, known, rng)
    if isinstance(case.query, dict):
        case.query = fit_query(case.query, known, rng)
    if isinstance(case.body, dict):
        case.body = fit_body(case, known, rng)
    play(case, known, rng)


def parts_of(case: Case) -> tuple:
    return case.operation.label, case.path_parameters, case.query, case.body


def fit_path(path: str, parameters: dict, known: Memory, rng: random.Random) -> None:
    """Replaces ids from left to right, because a collection depends on the ids before it."""
    names = [part.partition("}")[0] for part in path.split("/{")[1:]]
    for index, name in enumerate(names):
        collection, *deeper = (path[: path.index("/{" + each + "}")] for each in names[index : index + 2])
        values = known.ids(filled(collection, parameters)) or known.values(name)
        # Prefer ids with a nested collection that is not empty.
        with_items = [each for each in values if deeper and known.ids(filled(deeper[0], {**parameters, name: each}))]
        is_other = name == "accountId" and rng.random() < OTHER_ACCOUNT
        value = pick(rng, known.other_accounts if is_other else with_items or values)
        if name in parameters and value is not None and rng.random() < OWN_ID:
            parameters[name] = value


def fit_query(query: dict, known: Memory, rng: random.Random) -> dict:
    fitted = {name: known_or_replaced(name, value, known, rng) for name, value in query.items()}
    for choice in CHOICES:
        named = [name for name in fitted if name in choice]
        kept = pick(rng, named)
        if rng.random() < OFFERED:
            fitted = {name: value for name, value in fitted.items() if name not in choice or name == kept}
    return fitted


def fit_body(case: Case, known: Memory, rng: random.Random) -> dict:
    offers = known.offers.get((case.path_parameters or {}).get("accountId"))
    if offers is not None and rng.random() < OFFERED:
        operation = case.operation.definition.raw.get("operationId")
        body = ask_for_offered(operation, case.body, offers, known, rng)
        # Generated keys are few and short, and a refusal for a known key tests little.
        case.body = {**body, "idempotencyKey": f"{rng.getrandbits(64):x}"} if "idempotencyKey" in body else body
        # Valid bodies are sent unchanged, or with some values replaced.
        if rng.random() < 0.7:
            return case.body
    return replaced(case.body, known, rng)


def replaced(value, known: Memory, rng: random.Random):
    if isinstance(value, list):
        return [replaced(item, known, rng) for item in value]
    if not isinstance(value, dict):
        return value
    return {name: known_or_replaced(name, member, known, rng) for name, member in value.items()}


def known_or_replaced(name: str, member, known: Memory, rng: random.Random):
    likelihood = SAME_KEY if name == "idempotencyKey" else KNOWN / 2 if isinstance(member, dict) else KNOWN
    values = [each for each in known.values(name) if type(each) is type(member)]
    return rng.choice(values) if values and rng.random() < likelihood else replaced(member, known, rng)
