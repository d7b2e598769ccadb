"""Adds and removes collateral: first an intent, then the transaction."""

import json
import sqlite3
import uuid
from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from typing import Any, Literal

from . import credit, settlements
from .amounts import negate
from .assets import ASSETS, Asset
from .clock import timestamp
from .errors import bad_request
from .wallet import treasury_address

Direction = Literal["deposit", "withdrawal"]


def find_repeated(
    db: sqlite3.Connection, table: str, id_column: str, key: tuple[str, str, str, str], request: str
) -> sqlite3.Row | None:
    """Returns the row of an earlier request with this id. Refuses the id if the content differs."""
    where = f"account_id = ? AND collateral_id = ? AND direction = ? AND {id_column} = ?"
    row: sqlite3.Row | None = db.execute(f"SELECT * FROM {table} WHERE {where}", key).fetchone()
    if row is not None and row["request"] != request:
        raise bad_request("bad-request", "A request with this id and other content exists.")
    return row


def create_intent(
    db: sqlite3.Connection,
    key: tuple[str, str, Direction, str],
    request: str,
    *,
    asset_key: str,
    amount: str,
    rejection: Callable[[], str | None],
) -> sqlite3.Row:
    """Approves or rejects an announced transfer. `key`: account, collateral account, direction, fireblocksIntentId."""
    found = find_repeated(db, "collateral_intents", "fireblocks_intent_id", key, request)
    if found is not None:
        return found
    row: sqlite3.Row = db.execute(
        "INSERT INTO collateral_intents (id, account_id, collateral_id, direction, fireblocks_intent_id, request,"
        " asset, amount, rejection_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING *",
        (str(uuid.uuid4()), *key, request, asset_key, amount, rejection()),
    ).fetchone()
    return row


def create_transaction(
    db: sqlite3.Connection,
    key: tuple[str, str, Direction, str],
    request: str,
    approval: dict[str, str],
    settlement: dict[str, str] | None,
) -> sqlite3.Row:
    """Registers a transaction. `key`: account, collateral account, direction, collateralTxId."""
    found = find_repeated(db, "collateral_transactions", "collateral_tx_id", key, request)
    if found is not None:
        return found
    account_id, collateral_id, direction, _ = key
    intent = _approved_intent(db, account_id, collateral_id, direction, approval)
    reason = "No approved, unused intent has these ids." if intent is None else None
    if intent is not None and direction == "withdrawal":
        reason = _remove(db, key, intent, settlement)
    row: sqlite3.Row = db.execute(
        "INSERT INTO collateral_transactions (id, account_id, collateral_id, direction, collateral_tx_id, request,"
        " intent_id, status, rejection_reason, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING *",
        (
            str(uuid.uuid4()),
            *key,
            request,
            intent["id"] if intent is not None else None,
            "Rejected" if reason is not None else "Pending" if direction == "deposit" else "Approved",
            reason,
            timestamp(),
        ),
    ).fetchone()
    return row


def removal_rejection(
    db: sqlite3.Connection, account_id: str, asset: Asset, amount: Decimal, address: str
) -> str | None:
    """Returns the reason to reject a removal, or None. Any locked amount may be paid to the provider."""
    if address != treasury_address(asset):
        return credit.removal_rejection(db, account_id, asset, amount)
    locked = credit.read_collateral(db, account_id, asset).locked
    return "The locked amount is lower." if amount > locked else None


PENDING_DEPOSITS = "SELECT * FROM collateral_transactions WHERE status = 'Pending' ORDER BY seq"


def credit_due(db: sqlite3.Connection, age: timedelta) -> None:
    """Credits deposits of this age without a request to the platform. For demonstrations only."""
    for row in db.execute(PENDING_DEPOSITS).fetchall():
        if row["created_at"] <= timestamp(age):
            intent = db.execute("SELECT amount FROM collateral_intents WHERE id = ?", (row["intent_id"],)).fetchone()
            credit_deposit(db, row["id"], Decimal(intent["amount"]))


def read_asset(db: sqlite3.Connection, transaction: sqlite3.Row) -> str:
    """Returns the asset key from the intent of a transaction."""
    query = "SELECT asset FROM collateral_intents WHERE id = ?"
    asset: str = db.execute(query, (transaction["intent_id"],)).fetchone()["asset"]
    return asset


def credit_deposit(db: sqlite3.Connection, transaction_id: str, amount: Decimal) -> None:
    """Books a completed deposit once, and grants credit for it."""
    row = db.execute(
        "UPDATE collateral_transactions SET status = 'Credited' WHERE id = ? AND status = 'Pending' RETURNING *",
        (transaction_id,),
    ).fetchone()
    if row is not None:
        asset = ASSETS[read_asset(db, row)]
        credit.lock(db, row["account_id"], asset, amount, f"collateral deposit {transaction_id}")


def reject_deposit(db: sqlite3.Connection, transaction_id: str) -> None:
    """Rejects a deposit that will not arrive."""
    query = "UPDATE collateral_transactions SET status = 'Rejected' WHERE id = ? AND status = 'Pending'"
    db.execute(query, (transaction_id,))


def _approved_intent(
    db: sqlite3.Connection, account_id: str, collateral_id: str, direction: str, approval: dict[str, str]
) -> sqlite3.Row | None:
    intent: sqlite3.Row | None = db.execute(
        "SELECT * FROM collateral_intents i WHERE account_id = ? AND collateral_id = ? AND direction = ?"
        " AND fireblocks_intent_id = ? AND id = ? AND rejection_reason IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM collateral_transactions t WHERE t.intent_id = i.id AND t.status <> 'Rejected')",
        (account_id, collateral_id, direction, approval["fireblocksIntentId"], approval["partnerIntentId"]),
    ).fetchone()
    return intent


def _remove(
    db: sqlite3.Connection, key: tuple[str, str, Direction, str], intent: sqlite3.Row, settlement: dict[str, str] | None
) -> str | None:
    """Books the removal, or returns the reason to reject it: the collateral may secure credit since the approval."""
    account_id, collateral_id, _, collateral_tx_id = key
    asset, amount = ASSETS[intent["asset"]], Decimal(intent["amount"])
    address = json.loads(intent["request"])["destinationAddress"]["address"]
    reason = removal_rejection(db, account_id, asset, amount, address)
    if reason is not None:
        return reason
    if address != treasury_address(asset):
        credit.lock(db, account_id, asset, negate(amount), f"collateral withdrawal {collateral_tx_id}")
        return None
    settlements.book_payment(db, account_id, asset, amount, collateral_tx_id)
    if settlement is not None:
        started = settlements.find_started(db, account_id, collateral_id, settlement["settlementId"])
        if started is not None:
            settlements.complete_transfer(db, started["version"], "deposit", asset)
    return None


def intent_to_wire(row: sqlite3.Row) -> dict[str, Any]:
    request = json.loads(row["request"])
    intent = {
        "id": row["id"],
        "status": "Approved" if row["rejection_reason"] is None else "Rejected",
        "amount": request["amount"],
        "approvalRequest": {"fireblocksIntentId": row["fireblocks_intent_id"], "partnerIntentId": row["id"]},
    }
    for name in ("asset", "destinationAddress"):
        if name in request:
            intent[name] = request[name]
    return _with_reason(intent, row)


def transaction_to_wire(row: sqlite3.Row) -> dict[str, Any]:
    request = json.loads(row["request"])
    transaction = {
        "id": row["id"],
        "status": row["status"],
        "collateralTxId": row["collateral_tx_id"],
        "approvalRequest": request["approvalRequest"],
    }
    # The response to a deposit has no property for the reason.
    return _with_reason(transaction, row) if row["direction"] == "withdrawal" else transaction


def _with_reason(wire: dict[str, Any], row: sqlite3.Row) -> dict[str, Any]:
    return wire if row["rejection_reason"] is None else {**wire, "rejectionReason": row["rejection_reason"]}
