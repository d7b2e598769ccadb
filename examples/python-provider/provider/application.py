"""The WSGI application: one request in, one JSON response out."""

import logging
import sqlite3
import time
import uuid
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from http import HTTPStatus
from typing import Any

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey

from . import ledger
from .authentication import authenticate, require_platform_signature
from .database import Database
from .errors import ApiError, bad_form, not_found
from .nonces import Nonces
from .request import MAX_BODY, Request, Response, json_response, read_target
from .routes import Route, find_route
from .signing import sign_response, signed_message

log = logging.getLogger("provider")

SECURITY_HEADERS = (
    "X-FBAPI-KEY",
    "X-FBAPI-NONCE",
    "X-FBAPI-TIMESTAMP",
    "X-FBAPI-SIGNATURE",
    "X-FB-PLATFORM-SIGNATURE",
)


@dataclass(frozen=True)
class Application:
    """Checks run in this order: caller, path, account, then the schema and the rules of the operation."""

    database: Database
    nonces: Nonces
    platform_key: RSAPublicKey
    """Verifies the platform's signature of collateral requests."""
    response_key: RSAPrivateKey
    """Signs the responses to collateral requests."""
    base_path: str

    def __call__(self, environ: Mapping[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        started = time.monotonic()
        method, path = environ["REQUEST_METHOD"], environ["REQUEST_URI"].partition("?")[0]
        request_id = str(uuid.uuid4())
        response = self._respond(environ, request_id)
        elapsed_ms = (time.monotonic() - started) * 1000
        if response.status >= HTTPStatus.BAD_REQUEST:
            # Logs no headers, bodies or queries, because they contain keys, signatures and personal data.
            log.info("%s %s %d %.0f ms %s", method, path, response.status, elapsed_ms, request_id)
        headers = {
            "Content-Type": "application/json",
            "Content-Length": str(len(response.body)),
            "Cache-Control": "no-store",
            "X-Request-Id": request_id,
            **response.headers,
        }
        start_response(f"{response.status} {HTTPStatus(response.status).phrase}", list(headers.items()))
        return [] if method == "HEAD" else [response.body]

    def _respond(self, environ: Mapping[str, Any], request_id: str) -> Response:
        try:
            return self._operate(environ)
        except ApiError as error:
            return json_response(error.status, error.body)
        except Exception:
            log.exception("request %s failed", request_id)
            body = {"message": "The request could not be processed.", "errorType": "internal-error"}
            return json_response(500, body)

    def _operate(self, environ: Mapping[str, Any]) -> Response:
        request = self._read(environ)
        with self.database.read() as db:
            customer_id = authenticate(db, self.nonces, request)
        route, params = find_route(request.method, request.path)
        request = replace(request, customer_id=customer_id, params=params)
        if not route.is_collateral:
            return self._run(route, request)
        require_platform_signature(self.platform_key, request)
        return self._signed(request, self._run(route, request))

    def _run(self, route: Route, request: Request) -> Response:
        with self._transaction(route) as db:
            if "accountId" in request.params:
                ledger.require_account(db, request.customer_id, request.params["accountId"])
            return route.operation(db, request)

    def _signed(self, request: Request, response: Response) -> Response:
        timestamp, nonce = request.headers["X-FBAPI-TIMESTAMP"], request.headers["X-FBAPI-NONCE"]
        message = signed_message(timestamp, nonce, request.method, request.target, response.body)
        return replace(response, headers={"X-PROVIDER-SIGNATURE": sign_response(self.response_key, message)})

    def _transaction(self, route: Route) -> AbstractContextManager[sqlite3.Connection]:
        return self.database.write() if route.writes else self.database.read()

    def _read(self, environ: Mapping[str, Any]) -> Request:
        target = read_target(environ["REQUEST_URI"], self.base_path)
        if target is None:
            raise not_found("The path does not exist.")
        body = environ["wsgi.input"].read(MAX_BODY + 1)
        if len(body) > MAX_BODY:
            raise bad_form("body", f"The body exceeds {MAX_BODY} bytes.")
        headers = {name: environ.get(f"HTTP_{name.upper().replace('-', '_')}", "") for name in SECURITY_HEADERS}
        return Request(method=environ["REQUEST_METHOD"], target=target, headers=headers, body=body)
