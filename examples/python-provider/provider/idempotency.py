"""Repeated requests get the first response again, and nothing happens twice."""

import hashlib
import sqlite3
from collections.abc import Callable

from .body import Fields, canonical
from .clock import timestamp
from .errors import ApiError, bad_request
from .request import Request, Response, json_response


def once(
    db: sqlite3.Connection, request: Request, operation: str, body: Fields, work: Callable[[], Response]
) -> Response:
    """The response to the request's idempotency key: the stored one, or that of `work`.

    Response and effects are committed together. `db` holds the write lock, so of two equal requests the second one
    finds the response of the first. Refusals are stored too, without effects. A failure (5xx) is not stored: it undoes
    everything.
    """
    scope = (request.params["accountId"], operation, body.text("idempotencyKey"))
    digest = hashlib.sha256(canonical(body.values)).digest()
    found = db.execute(
        "SELECT * FROM responses WHERE account_id = ? AND operation = ? AND idempotency_key = ?", scope
    ).fetchone()
    if found is None:
        response = _without_effects_if_refused(db, work)
        values = (*scope, digest, response.status, response.body, timestamp())
        db.execute("INSERT INTO responses VALUES (?, ?, ?, ?, ?, ?, ?)", values)
        return response
    if found["request_digest"] != digest:
        message = "This idempotency key belongs to another request."
        raise bad_request("idempotency-key-reuse", message, part="body", name="idempotencyKey")
    return Response(found["status"], found["body"])


def _without_effects_if_refused(db: sqlite3.Connection, work: Callable[[], Response]) -> Response:
    db.execute("SAVEPOINT work")
    try:
        response = work()
    except ApiError as error:
        db.execute("ROLLBACK TO work")
        response = json_response(error.status, error.body)
    db.execute("RELEASE work")
    return response
