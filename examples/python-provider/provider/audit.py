"""`python -m provider.audit`: checks that balances equal their entries and that pending amounts are locked."""

import argparse
import sqlite3
import sys
from collections import defaultdict
from decimal import Decimal
from pathlib import Path

from .amounts import add, format_amount
from .database import Database

Books = defaultdict[tuple[str, str, str], Decimal]


def audit(db: sqlite3.Connection) -> list[str]:
    """Returns the differences. Empty if the books are in order."""
    balances: Books = defaultdict(Decimal)
    entries: Books = defaultdict(Decimal)
    for row in db.execute("SELECT * FROM balances"):
        for name in ("available", "locked", "credit"):
            balances[row["account_id"], row["asset"], name] = Decimal(row[name])
    for row in db.execute("SELECT * FROM entries"):
        for name in ("available", "locked", "credit"):
            key = (row["account_id"], row["asset"], name)
            entries[key] = add(entries[key], Decimal(row[f"{name}_change"]))
    return _differences("entries", entries, balances) + _differences("locked", _locked(db), _only_locked(balances))


def _locked(db: sqlite3.Connection) -> Books:
    locked: Books = defaultdict(Decimal)
    pending = (
        "SELECT account_id, asset, amount FROM withdrawals WHERE status = 'pending' UNION ALL"
        " SELECT s.account_id, t.asset, t.amount FROM settlement_transfers t JOIN settlements s USING (version)"
        " WHERE t.direction = 'withdraw' AND t.status = 'PROCESSING'"
    )
    for row in db.execute(pending):
        key = (row["account_id"], row["asset"], "locked")
        locked[key] = add(locked[key], Decimal(row["amount"]))
    return locked


def _only_locked(balances: Books) -> Books:
    return defaultdict(Decimal, {key: amount for key, amount in balances.items() if key[2] == "locked"})


def _differences(name: str, expected: Books, balances: Books) -> list[str]:
    return [
        f"{name}: {key} is {format_amount(balances[key])}, not {format_amount(expected[key])}"
        for key in sorted(expected.keys() | balances.keys())
        if expected[key] != balances[key]
    ]


def main() -> None:
    parser = argparse.ArgumentParser(prog="provider.audit", description="Checks the books of the provider.")
    parser.add_argument("--data", type=Path, default=Path("data"), help="folder of the ledger (default: data)")
    with Database(parser.parse_args().data / "ledger.db").read() as db:
        differences = audit(db)
        count = db.execute("SELECT count(*) FROM entries").fetchone()[0]
    for difference in differences:
        print(difference)
    print(f"{count} entries, {len(differences)} differences")
    sys.exit(1 if differences else 0)


if __name__ == "__main__":
    main()
