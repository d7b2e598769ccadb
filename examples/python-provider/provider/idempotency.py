"""A repeated request gets the first response again and has no further effects."""

import hashlib
import sqlite3
from collections.abc import Callable

from .body import Fields, canonical
from .clock import timestamp
from .errors import ApiError, bad_request
from .request import Request, Response, json_response


def run_once(
    db: sqlite3.Connection, request: Request, operation: str, body: Fields, work: Callable[[], Response]
) -> Response:
    """Returns the stored response for the request's idempotency key, or runs `work` and stores its response.

    Response and effects are committed together. `db` holds the write lock, so the second of two equal requests finds
    the response of the first. 4xx responses are stored too, without effects. A failure (5xx) is not stored and rolls
    back everything.
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
