"""Checks of every response, in addition to the contract's schemas."""

import json
import os

import schemathesis
from schemathesis import Case, CheckContext, Response

OTHER_ACCOUNTS = set(json.loads(os.environ["FUZZ_OTHER_ACCOUNTS"]))
SECURITY_HEADERS = {"X-FBAPI-KEY", "X-FBAPI-NONCE", "X-FBAPI-TIMESTAMP", "X-FBAPI-SIGNATURE"}


@schemathesis.check
def signature_is_accepted(context: CheckContext, response: Response, case: Case) -> None:
    """No signature is refused: every request is signed as configured."""
    if response.status_code == 401 or refused_header(response) in SECURITY_HEADERS:
        raise AssertionError("A correctly signed request was refused because of its signature")


@schemathesis.check
def other_customers_account_is_unknown(context: CheckContext, response: Response, case: Case) -> None:
    """Every request for another customer's account gets a 404."""
    if (case.path_parameters or {}).get("accountId") in OTHER_ACCOUNTS and response.status_code != 404:
        raise AssertionError("A request for another customer's account did not get a 404")


def refused_header(response: Response) -> str | None:
    if response.status_code != 400:
        return None
    body = response.json()
    return body.get("propertyName") if body.get("requestPart") == "headers" else None
