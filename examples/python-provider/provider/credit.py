"""The collateral that customers lock at Fireblocks, and the credit that the provider grants for it."""

import sqlite3
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal

from . import ledger
from .amounts import add, format_amount, multiply, negate, round_to
from .assets import BTC, ETH, USDC, Asset

ELIGIBLE = (BTC, ETH, USDC)
CREDIT_SHARE = Decimal("0.8")


@dataclass(frozen=True)
class Collateral:
    locked: Decimal
    """The amount locked at Fireblocks."""
    bought_on_credit: Decimal
    """The amount bought with credit. The next settlement transfers it to the collateral account."""


def read_collateral(db: sqlite3.Connection, account_id: str, asset: Asset) -> Collateral:
    query = "SELECT locked, bought_on_credit FROM collateral_balances WHERE account_id = ? AND asset = ?"
    found = db.execute(query, (account_id, asset.key)).fetchone()
    return Collateral(ledger.ZERO, ledger.ZERO) if found is None else Collateral(*(Decimal(amount) for amount in found))


def lock(db: sqlite3.Connection, account_id: str, asset: Asset, amount: Decimal, reason: str) -> None:
    """Books received collateral and grants credit for it. A negative amount reverses both."""
    old = read_collateral(db, account_id, asset)
    _write(db, account_id, asset, Collateral(add(old.locked, amount), old.bought_on_credit))
    granted = ledger.read_balance(db, account_id, asset).credit
    change = add(_credit_for(add(old.locked, amount), asset), negate(granted))
    ledger.move(db, account_id, asset, available=change, credit=change, reason=reason)


def removal_rejection(db: sqlite3.Connection, account_id: str, asset: Asset, amount: Decimal) -> str | None:
    """Returns the reason to reject a removal of collateral, or None."""
    locked = read_collateral(db, account_id, asset).locked
    if amount > locked:
        return "The locked amount is lower."
    balance = ledger.read_balance(db, account_id, asset)
    if balance.used_credit > _credit_for(add(locked, negate(amount)), asset):
        return "The collateral secures used credit."
    return None


def add_purchase(db: sqlite3.Connection, account_id: str, asset: Asset, amount: Decimal) -> None:
    """Records a purchase on credit. A negative amount records a settlement."""
    if amount != 0:
        old = read_collateral(db, account_id, asset)
        _write(db, account_id, asset, Collateral(old.locked, add(old.bought_on_credit, amount)))


def _credit_for(locked: Decimal, asset: Asset) -> Decimal:
    return round_to(asset.decimal_places, multiply(locked, CREDIT_SHARE), ROUND_DOWN)


def _write(db: sqlite3.Connection, account_id: str, asset: Asset, collateral: Collateral) -> None:
    if collateral.locked < 0 or collateral.bought_on_credit < 0:
        raise ArithmeticError("the collateral or the amount bought on credit would be negative")
    db.execute(
        "INSERT INTO collateral_balances (account_id, asset, locked, bought_on_credit) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (account_id, asset) DO UPDATE"
        " SET locked = excluded.locked, bought_on_credit = excluded.bought_on_credit",
        (account_id, asset.key, format_amount(collateral.locked), format_amount(collateral.bought_on_credit)),
    )
