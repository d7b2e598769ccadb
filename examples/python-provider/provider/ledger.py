"""Accounts and balances. `move` is the only function that changes a balance."""

import sqlite3
import uuid
from decimal import Decimal

from .amounts import add, format_amount
from .assets import Asset
from .clock import timestamp
from .errors import bad_request, not_found


def require_account(db: sqlite3.Connection, customer_id: str, account_id: str) -> sqlite3.Row:
    """The customer's account. Another customer's account does not exist for this one."""
    query = "SELECT * FROM accounts WHERE id = ? AND customer_id = ?"
    account: sqlite3.Row | None = db.execute(query, (account_id, customer_id)).fetchone()
    if account is None:
        raise not_found("There is no such account.")
    return account


def move(
    db: sqlite3.Connection,
    account_id: str,
    asset: Asset,
    *,
    available: Decimal = Decimal(0),
    locked: Decimal = Decimal(0),
    reason: str,
) -> None:
    """Changes a balance, and writes down why. Raises `bad-request` if the account holds too little."""
    found = db.execute(
        "SELECT available, locked FROM balances WHERE account_id = ? AND asset = ?", (account_id, asset.key)
    ).fetchone()
    held = (Decimal(found["available"]), Decimal(found["locked"])) if found else (Decimal(0), Decimal(0))
    new_available, new_locked = add(held[0], available), add(held[1], locked)
    if new_available < 0:
        raise bad_request("bad-request", "The account does not hold enough of this asset.")
    if new_locked < 0:
        raise ArithmeticError(f"{reason} unlocks more than is locked")
    db.execute(
        "INSERT INTO balances (id, account_id, asset, available, locked) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (account_id, asset) DO UPDATE SET available = excluded.available, locked = excluded.locked",
        (str(uuid.uuid4()), account_id, asset.key, format_amount(new_available), format_amount(new_locked)),
    )
    db.execute(
        "INSERT INTO entries (account_id, asset, available_change, locked_change, reason, created_at)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (account_id, asset.key, format_amount(available), format_amount(locked), reason, timestamp()),
    )
