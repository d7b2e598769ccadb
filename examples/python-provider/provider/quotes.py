"""Conversions. The rates are fixed; a real provider uses market rates."""

import sqlite3
import uuid
from collections.abc import Mapping
from datetime import timedelta
from decimal import ROUND_DOWN, ROUND_UP, Decimal
from typing import Any

from . import credit, ledger
from .amounts import add, divide, format_amount, multiply, negate, round_to
from .assets import ASSETS, BTC, ETH, EUR, USD, USDC, Asset
from .clock import timestamp
from .errors import bad_request

LIFETIME = timedelta(seconds=60)
RATES: Mapping[tuple[Asset, Asset], Decimal] = {
    (BTC, ETH): Decimal("24.5"),
    (ETH, BTC): Decimal("0.0408"),
    (BTC, USDC): Decimal("64250.75"),
    (USDC, BTC): Decimal("0.00001556"),
    (EUR, USD): Decimal("1.08"),
    (USD, EUR): Decimal("0.92"),
}
PAIRS = [
    {"id": f"pair-{number}", "fromAsset": sold.reference, "toAsset": bought.reference}
    for number, (sold, bought) in enumerate(RATES)
]


def create_quote(
    db: sqlite3.Connection,
    account_id: str,
    pair: tuple[Asset, Asset],
    from_amount: Decimal | None,
    to_amount: Decimal | None,
) -> dict[str, Any]:
    """Fixes a price, rounded in the provider's favour."""
    rate, (sold, bought) = RATES[pair], pair
    if from_amount is None:
        assert to_amount is not None
        from_amount = round_to(sold.decimal_places, divide(to_amount, rate), ROUND_UP)
    elif to_amount is None:
        to_amount = round_to(bought.decimal_places, multiply(from_amount, rate), ROUND_DOWN)
    if from_amount == 0 or to_amount == 0:
        raise bad_request("bad-request", "The amount is too small.")
    row = db.execute(
        "INSERT INTO quotes (id, account_id, from_asset, from_amount, to_asset, to_amount, executed, created_at,"
        " expires_at) VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?) RETURNING *",
        (
            str(uuid.uuid4()),
            account_id,
            sold.key,
            format_amount(from_amount),
            bought.key,
            format_amount(to_amount),
            timestamp(),
            timestamp(-LIFETIME),
        ),
    ).fetchone()
    return quote_to_wire(row)


def execute_quote(db: sqlite3.Connection, row: sqlite3.Row) -> None:
    """Converts once at the fixed price. The customer may sell assets that it holds on credit."""
    if _status(row) != "ready":
        raise bad_request("quote-not-ready", "The quote has expired or was already executed.")
    account_id, reason = row["account_id"], f"quote {row['id']}"
    sold, bought = ASSETS[row["from_asset"]], ASSETS[row["to_asset"]]
    from_amount, to_amount = Decimal(row["from_amount"]), Decimal(row["to_amount"])
    used_before = ledger.read_balance(db, account_id, sold).used_credit
    ledger.move(db, account_id, sold, available=negate(from_amount), reason=reason)
    ledger.move(db, account_id, bought, available=to_amount, reason=reason)
    on_credit = add(ledger.read_balance(db, account_id, sold).used_credit, negate(used_before))
    share = divide(multiply(to_amount, on_credit), from_amount)
    credit.add_purchase(db, account_id, bought, round_to(bought.decimal_places, share, ROUND_DOWN))
    db.execute("UPDATE quotes SET executed = 1 WHERE id = ?", (row["id"],))


def quote_to_wire(row: sqlite3.Row) -> dict[str, Any]:
    return {
        "id": row["id"],
        "fromAsset": ASSETS[row["from_asset"]].reference,
        "fromAmount": row["from_amount"],
        "toAsset": ASSETS[row["to_asset"]].reference,
        "toAmount": row["to_amount"],
        "conversionFeeBps": 0,
        "status": _status(row),
        "createdAt": row["created_at"],
        "expiresAt": row["expires_at"],
    }


def _status(row: sqlite3.Row) -> str:
    if row["executed"]:
        return "executed"
    return "ready" if timestamp() < row["expires_at"] else "expired"
