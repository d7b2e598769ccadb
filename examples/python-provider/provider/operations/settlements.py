"""Settlements, and the approval of forced settlements."""

import json
import sqlite3
from decimal import Decimal

from .. import settlements
from ..amounts import format_amount
from ..assets import PLATFORM_NAMES
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
        raise not_found("The settlement does not exist.")
    return json_response(200, settlements.state_to_wire(db, row))


def approve_forced(db: sqlite3.Connection, request: Request) -> Response:
    """Decides on the transactions that the platform is about to create. Path and bodies are a convention of the kit.

    Must not wait for the request with which this provider forces the settlement, because that request waits for this
    decision.
    """
    body = Fields.of(request)
    settlement_id = body.text("settlementId")
    transactions = [
        {
            "amount": format_amount(item.amount("amount")),
            "asset": item.text("fireblocksAssetId"),
            "direction": direction,
        }
        for direction in ("toExchange", "toCollateral")
        for item in body.objects(direction)
    ]
    key = (*_collateral_account(request), settlement_id)
    listed = canonical({"transactions": transactions}).decode()
    query = "SELECT * FROM forced_settlements WHERE account_id = ? AND collateral_id = ? AND settlement_id = ?"
    row = db.execute(query, key).fetchone()
    if row is None:
        reason = _forced_rejection(db, key, transactions)
        row = db.execute("INSERT INTO forced_settlements VALUES (?, ?, ?, ?, ?) RETURNING *", (*key, listed, reason))
        row = row.fetchone()
    elif row["request"] != listed:
        raise bad_request("bad-request", "The approval of this settlement was requested with other transactions.")
    if row["rejection_reason"] is None:
        return json_response(200, {"approved": True})
    return json_response(200, {"approved": False, "rejectionReason": row["rejection_reason"]})


def _forced_rejection(
    db: sqlite3.Connection, key: tuple[str, str, str], transactions: list[dict[str, str]]
) -> str | None:
    account_id, collateral_id, settlement_id = key
    if not is_linked(db, account_id, collateral_id):
        return "The collateral account is not linked."
    if not transactions:
        return "There is nothing to settle."
    query = "SELECT status, transfers FROM provider_settlements WHERE account_id = ? AND settlement_id = ?"
    own = db.execute(query, (account_id, settlement_id)).fetchone()
    # Without a record, another program of this provider started the settlement, so there is nothing to compare.
    if own is not None and (own["status"] != "marked" or not _is_owed(json.loads(own["transfers"]), transactions)):
        return "The transactions differ from the settlement that the provider started."
    return None


def _is_owed(transfers: dict[str, str], transactions: list[dict[str, str]]) -> bool:
    """True if the provider requested every listed transfer."""
    owed = [("toExchange", PLATFORM_NAMES[key], Decimal(amount)) for key, amount in transfers.items()]
    return all((it["direction"], it["asset"], Decimal(it["amount"])) in owed for it in transactions)


def _collateral_account(request: Request) -> tuple[str, str]:
    return request.params["accountId"], request.params["collateralId"]
