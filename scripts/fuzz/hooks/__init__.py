"""What Schemathesis needs to know to talk to a provider, and what it counts.

Loaded through SCHEMATHESIS_HOOKS. The environment says where the provider is and how requests to it are signed:
FUZZ_BASE_URL, FUZZ_API_KEY, FUZZ_SECRET (HMAC), FUZZ_STRANGERS (JSON: account ids of other customers), FUZZ_TALLY (a file).
"""

import schemathesis
from schemathesis import Case, HookContext, Response

from . import checks, tally
from .look_around import look_around
from .requests_to_send import fit
from .signature import Signature

__all__ = ["checks"]

schemathesis.auth.set_from_requests(Signature())
known = look_around()


@schemathesis.hook
def before_call(context: HookContext, case: Case, kwargs: dict) -> None:
    fit(case, known)


@schemathesis.hook
def after_call(context: HookContext, case: Case, response: Response) -> None:
    body = tally.count(case, response)
    if 200 <= response.status_code < 300:
        known.learn_from(case.operation.path, case.path_parameters or {}, body)
