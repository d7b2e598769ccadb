"""Settlements, and the approval of forced ones."""

import sqlite3

from .. import settlements
from ..body import Fields, canonical
from ..errors import bad_request, not_found
from ..request import Request, Response, json_response
from .collateral_links import is_linked


def get_current(db: sqlite3.Connection, request: Request) -> Response:
    account_id, collateral_id = _collateral_account(request)
    row = settlements.current(db, account_id, collateral_id, linked=is_linked(db, account_id, collateral_id))
    return json_response(200, settlements.instructions_to_wire(row))


def start(db: sqlite3.Connection, request: Request) -> Response:
    body = Fields.of(request)
    settlement_id, version = body.text("settlementId"), body.text("settlementVersion")
    account_id, collateral_id = _collateral_account(request)
    linked = is_linked(db, account_id, collateral_id)
    row = settlements.start(db, account_id, collateral_id, settlement_id, version, linked=linked)
    return json_response(200, settlements.instructions_to_wire(row))


def get_details(db: sqlite3.Connection, request: Request) -> Response:
    query = "SELECT * FROM settlements WHERE account_id = ? AND collateral_id = ? AND CAST(version AS TEXT) = ?"
    row = db.execute(query, (*_collateral_account(request), request.params["settlementVersion"])).fetchone()
    if row is None:
        raise not_found("There is no such settlement.")
    return json_response(200, settlements.state_to_wire(db, row))


def approve_forced(db: sqlite3.Connection, request: Request) -> Response:
    """Decides on the transactions that the platform is about to create. Path and bodies are a convention of the kit.

    A real provider compares the list with the settlement that it asked the platform to force.
    """
    body = Fields.of(request)
    settlement_id = body.text("settlementId")
    transactions = [
        {"amount": str(item.amount("amount")), "asset": item.text("fireblocksAssetId"), "direction": direction}
        for direction in ("toExchange", "toCollateral")
        for item in body.objects(direction)
    ]
    key = (*_collateral_account(request), settlement_id)
    listed = canonical({"transactions": transactions}).decode()
    query = "SELECT * FROM forced_settlements WHERE account_id = ? AND collateral_id = ? AND settlement_id = ?"
    row = db.execute(query, key).fetchone()
    if row is None:
        reason = None if is_linked(db, *_collateral_account(request)) else "The collateral account is not linked."
        if not transactions:
            reason = "There is nothing to settle."
        row = db.execute("INSERT INTO forced_settlements VALUES (?, ?, ?, ?, ?) RETURNING *", (*key, listed, reason))
        row = row.fetchone()
    elif row["request"] != listed:
        raise bad_request("bad-request", "This settlement was listed with other transactions.")
    if row["rejection_reason"] is None:
        return json_response(200, {"approved": True})
    return json_response(200, {"approved": False, "rejectionReason": row["rejection_reason"]})


def _collateral_account(request: Request) -> tuple[str, str]:
    return request.params["accountId"], request.params["collateralId"]
