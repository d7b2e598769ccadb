"""What holds for every answer, besides what the contract's schemas say."""

import json
import os

import schemathesis
from schemathesis import Case, CheckContext, Response

STRANGERS = set(json.loads(os.environ["FUZZ_STRANGERS"]))
SECURITY_HEADERS = {"X-FBAPI-KEY", "X-FBAPI-NONCE", "X-FBAPI-TIMESTAMP", "X-FBAPI-SIGNATURE"}


@schemathesis.check
def signature_is_accepted(context: CheckContext, response: Response, case: Case) -> None:
    """Every request is signed as agreed: where a signature is refused, one side does not sign what travels."""
    if response.status_code == 401 or refused_header(response) in SECURITY_HEADERS:
        raise AssertionError("A request that was signed as agreed was refused for its signature")


@schemathesis.check
def strangers_account_is_unknown(context: CheckContext, response: Response, case: Case) -> None:
    """Every request for another customer's account is a 404."""
    if (case.path_parameters or {}).get("accountId") in STRANGERS and response.status_code != 404:
        raise AssertionError("Another customer's account was not answered with 404")


def refused_header(response: Response) -> str | None:
    if response.status_code != 400:
        return None
    body = response.json()
    return body.get("propertyName") if body.get("requestPart") == "headers" else None
