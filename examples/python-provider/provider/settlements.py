"""Settlements: the collateral account pays used credit and receives the assets bought with it."""

import json
import sqlite3
from datetime import timedelta
from decimal import Decimal
from typing import Any

from . import credit, ledger
from .amounts import format_amount, negate
from .assets import ASSETS, Asset
from .body import canonical
from .clock import timestamp
from .errors import bad_request
from .wallet import treasury_address


def current(db: sqlite3.Connection, account_id: str, collateral_id: str, *, linked: bool) -> sqlite3.Row:
    """Returns the current instructions. Their version changes when the transfers change."""
    instructions = canonical(_compute(db, account_id) if linked else {"deposit": {}, "withdraw": {}}).decode()
    query = "SELECT * FROM settlements WHERE account_id = ? AND collateral_id = ? ORDER BY version DESC LIMIT 1"
    latest: sqlite3.Row | None = db.execute(query, (account_id, collateral_id)).fetchone()
    if latest is not None and latest["settlement_id"] is None and latest["instructions"] == instructions:
        return latest
    row: sqlite3.Row = db.execute(
        "INSERT INTO settlements (account_id, collateral_id, instructions) VALUES (?, ?, ?) RETURNING *",
        (account_id, collateral_id, instructions),
    ).fetchone()
    return row


def start(
    db: sqlite3.Connection, account_id: str, collateral_id: str, settlement_id: str, version: str, *, linked: bool
) -> sqlite3.Row:
    """Starts the settlement of the current version. A repeated request returns the started settlement."""
    known = find_started(db, account_id, collateral_id, settlement_id)
    row = current(db, account_id, collateral_id, linked=linked) if known is None else known
    if str(row["version"]) != version:
        raise bad_request("bad-request", "This settlementVersion is not the current one; read it again.")
    if known is None:
        db.execute("UPDATE settlements SET settlement_id = ? WHERE version = ?", (settlement_id, row["version"]))
        for direction, transfers in json.loads(row["instructions"]).items():
            for key, amount in transfers.items():
                _start_transfer(db, row, direction, key, amount)
    return row


def find_started(db: sqlite3.Connection, account_id: str, collateral_id: str, settlement_id: str) -> sqlite3.Row | None:
    query = "SELECT * FROM settlements WHERE account_id = ? AND collateral_id = ? AND settlement_id = ?"
    row: sqlite3.Row | None = db.execute(query, (account_id, collateral_id, settlement_id)).fetchone()
    return row


def book_payment(db: sqlite3.Connection, account_id: str, asset: Asset, amount: Decimal, collateral_tx_id: str) -> None:
    """Books a payment from the collateral account once. This reduces the collateral and the credit for it."""
    query = "INSERT OR IGNORE INTO booked_transactions VALUES (?)"
    if db.execute(query, (collateral_tx_id,)).rowcount == 1:
        reason = f"collateral transaction {collateral_tx_id}"
        ledger.move(db, account_id, asset, available=amount, reason=reason)
        credit.lock(db, account_id, asset, negate(amount), reason)


def complete_transfer(db: sqlite3.Connection, version: int, direction: str, asset: Asset) -> None:
    db.execute(
        "UPDATE settlement_transfers SET status = 'COMPLETED' WHERE version = ? AND direction = ? AND asset = ?",
        (version, direction, asset.key),
    )


def send_due(db: sqlite3.Connection, age: timedelta) -> None:
    """Completes the provider's transfers of this age. A real provider queries its wallet here."""
    due = db.execute(
        "SELECT t.*, s.account_id FROM settlement_transfers t JOIN settlements s ON s.version = t.version"
        " WHERE t.direction = 'withdraw' AND t.status = 'PROCESSING' AND t.started_at <= ?",
        (timestamp(age),),
    ).fetchall()
    for row in due:
        asset, amount = ASSETS[row["asset"]], Decimal(row["amount"])
        ledger.move(db, row["account_id"], asset, locked=negate(amount), reason=f"settlement {row['version']}")
        complete_transfer(db, row["version"], "withdraw", asset)


def instructions_to_wire(row: sqlite3.Row) -> dict[str, Any]:
    instructions = json.loads(row["instructions"])
    return {
        "settlementVersion": str(row["version"]),
        "withdrawInstructions": [_transfer("withdraw", *item) for item in instructions["withdraw"].items()],
        "depositInstructions": [_transfer("deposit", *item) for item in instructions["deposit"].items()],
    }


def state_to_wire(db: sqlite3.Connection, row: sqlite3.Row) -> dict[str, Any]:
    rows = db.execute("SELECT * FROM settlement_transfers WHERE version = ?", (row["version"],)).fetchall()
    transfers = [
        (it["direction"], {**_transfer(it["direction"], it["asset"], it["amount"]), "status": it["status"]})
        for it in rows
    ]
    completed = all(it["status"] == "COMPLETED" for it in rows)
    return {
        "settlementVersion": str(row["version"]),
        "withdrawTransactions": [wire for direction, wire in transfers if direction == "withdraw"],
        "depositTransactions": [wire for direction, wire in transfers if direction == "deposit"],
        "status": "Pending" if row["settlement_id"] is None else "Completed" if completed else "InProgress",
    }


def _compute(db: sqlite3.Connection, account_id: str) -> dict[str, dict[str, str]]:
    """Returns the amounts that the customer and the provider pay, by asset key."""
    deposit: dict[str, str] = {}
    withdraw: dict[str, str] = {}
    for asset in ASSETS.values():
        balance = ledger.read_balance(db, account_id, asset)
        # Assets bought with credit are transferred only as far as the account still holds them.
        bought = credit.read_collateral(db, account_id, asset).bought_on_credit
        payable = min(bought, max(ledger.ZERO, balance.own))
        if balance.used_credit > 0:
            deposit[asset.key] = format_amount(balance.used_credit)
        if payable > 0:
            withdraw[asset.key] = format_amount(payable)
    return {"deposit": deposit, "withdraw": withdraw}


def _start_transfer(db: sqlite3.Connection, settlement: sqlite3.Row, direction: str, key: str, amount: str) -> None:
    account_id, version = settlement["account_id"], settlement["version"]
    if direction == "withdraw":
        # Locks the amount, so that it cannot be spent before it is sent.
        asset, sent = ASSETS[key], Decimal(amount)
        ledger.move(db, account_id, asset, available=negate(sent), locked=sent, reason=f"settlement {version}")
        credit.add_purchase(db, account_id, asset, negate(sent))
    db.execute(
        "INSERT INTO settlement_transfers VALUES (?, ?, ?, ?, 'PROCESSING', ?)",
        (version, direction, key, amount, timestamp()),
    )


def _transfer(direction: str, key: str, amount: str) -> dict[str, Any]:
    asset = ASSETS[key]
    address = {
        "asset": asset.reference,
        "transferMethod": "PublicBlockchain",
        "address": treasury_address(asset),
    }
    return {"amount": amount, "sourceAddress" if direction == "withdraw" else "destinationAddress": address}
