"""The hooks of Schemathesis: they sign requests, adapt them to the provider, and count the responses.

Loaded through SCHEMATHESIS_HOOKS. The environment contains the address of the provider and the signing key:
FUZZ_BASE_URL, FUZZ_API_KEY, FUZZ_SECRET (HMAC), FUZZ_OTHER_ACCOUNTS (JSON: account ids of other customers), FUZZ_TALLY (a file).
"""

import schemathesis
from schemathesis import Case, HookContext, Response

from . import checks, tally
from .discover import discover
from .requests_to_send import fit
from .signature import Signature

__all__ = ["checks"]

schemathesis.auth.set_from_requests(Signature())
known = discover()


@schemathesis.hook
def before_call(context: HookContext, case: Case, kwargs: dict) -> None:
    fit(case, known)


@schemathesis.hook
def after_call(context: HookContext, case: Case, response: Response) -> None:
    body = tally.count(case, response)
    if 200 <= response.status_code < 300:
        known.learn_from(case.operation.path, case.path_parameters or {}, body)
