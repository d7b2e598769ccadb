"""Counts responses by operation and status, and refusals by error type. Writes the result to FUZZ_TALLY at the end."""

import atexit
import json
import os
from collections import Counter, defaultdict

from schemathesis import Case, Response

operations: defaultdict[str, Counter] = defaultdict(Counter)
refusals: Counter = Counter()


def count(case: Case, response: Response):
    """Returns the JSON of the response, or None if it is not JSON, which the checks report."""
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
