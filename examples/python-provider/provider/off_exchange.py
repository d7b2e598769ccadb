"""Calls the platform: confirms deposits, settles used credit, and forces settlements that the customer denies.

Every step uses a short transaction. No transaction is open during a request to the platform.
"""

import json
import logging
import sqlite3
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from . import collateral, ledger, settlements
from .amounts import add, format_amount
from .assets import ASSETS, PLATFORM_NAMES
from .credit import ELIGIBLE
from .database import Database
from .platform_client import PlatformClient, PlatformError
from .wallet import treasury_address

log = logging.getLogger("provider")


# The settlement is unknown or not marked, a transaction was cancelled, or ten days have passed.
FINAL_CODES = (4040, 4041, 4043, 4107, 4109)
NOT_SIGNED = ("REJECTED", "FAILED", "TIMEOUT", "BLOCKED")


@dataclass(frozen=True)
class OffExchange:
    database: Database
    platform: PlatformClient

    def work(self) -> None:
        """Runs one round. The next round retries failed steps."""
        self._plan_settlements()
        for row in self._read(collateral.PENDING_DEPOSITS):
            self._attempt(self._confirm_deposit, row)
        for row in self._read("SELECT * FROM provider_settlements WHERE status <> 'ended'"):
            self._attempt(self._settle, row)

    def _attempt(self, step: Callable[[sqlite3.Row], None], row: sqlite3.Row) -> None:
        try:
            step(row)
        except PlatformError as error:
            log.info("platform: %s", error)
        except OSError as error:
            log.warning("platform: no response: %s", error)

    def _confirm_deposit(self, row: sqlite3.Row) -> None:
        transaction = self.platform.get_transaction(row["collateral_id"], row["collateral_tx_id"])
        with self.database.write() as db:
            if transaction["status"] == "COMPLETED":
                # Customers register transactions by id, so the id may belong to another transaction.
                expected = (row["collateral_id"], "ADD_COLLATERAL", PLATFORM_NAMES[collateral.read_asset(db, row)])
                if tuple(transaction[name] for name in ("collateralId", "direction", "fireblocksAssetId")) != expected:
                    collateral.reject_deposit(db, row["id"])
                    return
                # Credit the received amount, not the announced one.
                collateral.credit_deposit(db, row["id"], Decimal(transaction["amount"]))
            elif transaction["status"] in (*NOT_SIGNED, "CANCELLED"):
                collateral.reject_deposit(db, row["id"])

    def _plan_settlements(self) -> None:
        """Plans a settlement for each customer that uses at least half of its credit."""
        with self.database.write() as db:
            for link in db.execute("SELECT * FROM collateral_links WHERE status = 'Linked'").fetchall():
                transfers = {}
                for asset in ELIGIBLE:
                    balance = ledger.read_balance(db, link["account_id"], asset)
                    if balance.used_credit > 0 and add(balance.used_credit, balance.used_credit) >= balance.credit:
                        transfers[asset.key] = format_amount(balance.used_credit)
                if transfers:
                    db.execute(
                        "INSERT OR IGNORE INTO provider_settlements VALUES (?, ?, ?, ?, NULL, 'new')",
                        (str(uuid.uuid4()), link["account_id"], link["collateral_id"], json.dumps(transfers)),
                    )

    def _settle(self, row: sqlite3.Row) -> None:
        try:
            {"new": self._start, "started": self._follow, "marked": self._force}[row["status"]](row)
        except PlatformError as error:
            if error.code in FINAL_CODES:
                self._update(row, row["settlement_id"], "ended")
            raise

    def _start(self, row: sqlite3.Row) -> None:
        transfers = [
            {
                "fireblocksAssetId": PLATFORM_NAMES[key],
                "amount": amount,
                "destinationAddress": treasury_address(ASSETS[key]),
            }
            for key, amount in json.loads(row["transfers"]).items()
        ]
        body = {"collateralId": row["collateral_id"], "toExchange": transfers, "toCollateral": []}
        settlement = self.platform.create_settlement(body, row["key"])
        self._update(row, settlement["settlementId"], "started")

    def _follow(self, row: sqlite3.Row) -> None:
        settlement = self.platform.get_settlement(row["collateral_id"], row["settlement_id"])
        states = [transaction["status"] for transaction in settlement["toExchange"]]
        with self.database.write() as db:
            for transaction in settlement["toExchange"]:
                if transaction["status"] == "COMPLETED":
                    _book(db, row["account_id"], transaction)
        if all(state in ("COMPLETED", "CANCELLED") for state in states):
            # A cancelled transaction cannot be forced. The next round settles the remaining debt.
            self._update(row, row["settlement_id"], "ended")
        elif any(state in NOT_SIGNED for state in states):
            # The platform refuses this until the settlement is old enough.
            self.platform.mark_settlement(row["collateral_id"], row["settlement_id"])
            self._update(row, row["settlement_id"], "marked")

    def _force(self, row: sqlite3.Row) -> None:
        # The platform refuses this until forceUnixTime. A repeated request gets the first result.
        forced = self.platform.force_settlement(row["collateral_id"], row["settlement_id"])
        self._update(row, forced["settlement"]["settlementId"], "started")

    def _update(self, row: sqlite3.Row, settlement_id: str, status: str) -> None:
        with self.database.write() as db:
            query = "UPDATE provider_settlements SET settlement_id = ?, status = ? WHERE key = ?"
            db.execute(query, (settlement_id, status, row["key"]))

    def _read(self, query: str) -> list[sqlite3.Row]:
        with self.database.read() as db:
            return db.execute(query).fetchall()


def _book(db: sqlite3.Connection, account_id: str, transaction: dict[str, Any]) -> None:
    asset = next(it for it in ELIGIBLE if PLATFORM_NAMES[it.key] == transaction["fireblocksAssetId"])
    amount = Decimal(transaction["amount"])
    settlements.book_payment(db, account_id, asset, amount, transaction["collateralTxId"])
