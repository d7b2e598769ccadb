"""Accounts and balances. `move` is the only function that changes a balance."""

import sqlite3
import uuid
from dataclasses import dataclass
from decimal import Decimal

from .amounts import add, format_amount, negate
from .assets import Asset
from .clock import timestamp
from .errors import bad_request, not_found

ZERO = Decimal(0)


@dataclass(frozen=True)
class Balance:
    """`available` includes the credit that the provider grants against collateral."""

    available: Decimal = ZERO
    locked: Decimal = ZERO
    credit: Decimal = ZERO

    @property
    def own(self) -> Decimal:
        """The customer's own amount. Negative if the customer uses credit."""
        return add(self.available, negate(self.credit))

    @property
    def used_credit(self) -> Decimal:
        return max(ZERO, negate(self.own))


def require_account(db: sqlite3.Connection, customer_id: str, account_id: str) -> sqlite3.Row:
    """Returns an account of the customer. The account of another customer is not found."""
    query = "SELECT * FROM accounts WHERE id = ? AND customer_id = ?"
    account: sqlite3.Row | None = db.execute(query, (account_id, customer_id)).fetchone()
    if account is None:
        raise not_found("The account does not exist.")
    return account


def read_balance(db: sqlite3.Connection, account_id: str, asset: Asset) -> Balance:
    query = "SELECT available, locked, credit FROM balances WHERE account_id = ? AND asset = ?"
    found = db.execute(query, (account_id, asset.key)).fetchone()
    return Balance() if found is None else Balance(*(Decimal(amount) for amount in found))


def require_own(db: sqlite3.Connection, account_id: str, asset: Asset, amount: Decimal) -> None:
    """Refuses an amount above the customer's own, so that credit does not leave the provider."""
    if read_balance(db, account_id, asset).own < amount:
        raise bad_request("bad-request", "The account does not hold enough of this asset.")


def move(
    db: sqlite3.Connection,
    account_id: str,
    asset: Asset,
    *,
    available: Decimal = ZERO,
    locked: Decimal = ZERO,
    credit: Decimal = ZERO,
    reason: str,
) -> None:
    """Changes a balance and records the reason. Raises `bad-request` if the account holds too little."""
    old = read_balance(db, account_id, asset)
    new = Balance(add(old.available, available), add(old.locked, locked), add(old.credit, credit))
    if new.available < 0:
        raise bad_request("bad-request", "The account does not hold enough of this asset.")
    if new.locked < 0 or new.credit < 0:
        raise ArithmeticError(f"{reason} would make a locked amount or a credit negative")
    db.execute(
        "INSERT INTO balances (id, account_id, asset, available, locked, credit) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (account_id, asset) DO UPDATE"
        " SET available = excluded.available, locked = excluded.locked, credit = excluded.credit",
        (str(uuid.uuid4()), account_id, asset.key, *map(format_amount, (new.available, new.locked, new.credit))),
    )
    db.execute(
        "INSERT INTO entries (account_id, asset, available_change, locked_change, credit_change, reason, created_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (account_id, asset.key, *map(format_amount, (available, locked, credit)), reason, timestamp()),
    )
