"""Counts answers by operation and status, and refusals by what they say; writes that to FUZZ_TALLY when the run ends."""

import atexit
import json
import os
from collections import Counter, defaultdict

from schemathesis import Case, Response

operations: defaultdict[str, Counter] = defaultdict(Counter)
refusals: Counter = Counter()


def count(case: Case, response: Response):
    """Gives the answer's JSON, or None where it is none: the checks say whether that is wrong."""
    operation = case.operation.definition.raw.get("operationId")
    operations[operation][str(response.status_code)] += 1
    try:
        body = response.json()
    except ValueError:
        return None
    if response.status_code >= 400 and isinstance(body, dict):
        refusals[f"{response.status_code} {body.get('errorType')}"] += 1
    return body


@atexit.register
def write() -> None:
    with open(os.environ["FUZZ_TALLY"], "w") as file:
        json.dump({"operations": operations, "refusals": refusals}, file)
