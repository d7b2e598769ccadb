"""Withdrawals: requests, bookings and completion."""

import json
import re
import sqlite3
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from typing import Any

from . import ledger
from .amounts import decimal_places, format_amount, negate
from .assets import ANY_ASSET, ASSETS, CRYPTOCURRENCY, CURRENCY, read_asset_key, require_known
from .body import Fields, canonical
from .clock import timestamp
from .errors import bad_request
from .methods import TransferMethod, WithdrawalMethod, withdrawal_methods

IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[a-zA-Z0-9]{1,30}")
ACCOUNT_HOLDER_DETAILS = ("city", "country", "subdivision", "address", "postalCode")


@dataclass(frozen=True)
class WithdrawalRequest:
    """A request that matches the schema. `create_withdrawal` checks the business rules."""

    transfer_method: TransferMethod
    balance_asset_key: str
    asset_key: str
    amount: Decimal
    arriving_amount: Decimal
    destination: dict[str, Any]
    travel_rule: dict[str, Any] | None


def read_withdrawal(body: Fields, transfer_method: TransferMethod) -> WithdrawalRequest:
    """Parses a request and checks its schema."""
    destination = body.object("destination")
    destination.one_of("transferMethod", [transfer_method])
    read_details, ways = DESTINATIONS[transfer_method]
    details = read_details(destination)
    travel_rule = body.optional_object("participantsIdentification")
    return WithdrawalRequest(
        transfer_method=transfer_method,
        balance_asset_key=read_asset_key(body, "balanceAsset"),
        asset_key=read_asset_key(destination, "asset", ways),
        amount=body.amount("balanceAmount"),
        arriving_amount=destination.amount("amount"),
        destination={
            "asset": destination.values["asset"],
            "transferMethod": transfer_method,
            **details,
            "amount": destination.values["amount"],
        },
        travel_rule=travel_rule.values if travel_rule else None,
    )


def create_withdrawal(db: sqlite3.Connection, account: sqlite3.Row, request: WithdrawalRequest) -> dict[str, Any]:
    """Locks the amount and creates the withdrawal as pending. `complete_due` completes it."""
    require_known(request.balance_asset_key, "/balanceAsset")
    require_known(request.asset_key, "/destination/asset")
    method = _require_method(account, request)
    _check_rules(request, method)
    if method.transfer_method == "InternalTransfer":
        _check_internal_account(db, account, request, method)
    withdrawal_id = str(uuid.uuid4())
    reason = f"withdrawal {withdrawal_id}"
    ledger.require_own(db, account["id"], method.asset, request.amount)
    ledger.move(db, account["id"], method.asset, available=negate(request.amount), locked=request.amount, reason=reason)
    travel_rule = canonical(request.travel_rule).decode() if request.travel_rule is not None else None
    row = db.execute(
        "INSERT INTO withdrawals (id, account_id, transfer_method, asset, amount, destination, travel_rule, status,"
        " created_at) VALUES (?, ?, ?, ?, ?, ?, ?, 'pending', ?) RETURNING *",
        (
            withdrawal_id,
            account["id"],
            method.transfer_method,
            method.asset.key,
            format_amount(request.amount),
            json.dumps(request.destination),
            travel_rule,
            timestamp(),
        ),
    ).fetchone()
    return withdrawal_to_wire(row)


def complete_due(db: sqlite3.Connection, age: timedelta) -> None:
    """Completes withdrawals of this age. A real provider queries its wallet and its bank here."""
    due = db.execute(
        "SELECT * FROM withdrawals WHERE status = 'pending' AND created_at <= ? ORDER BY seq", (timestamp(age),)
    ).fetchall()
    for row in due:
        asset, amount, reason = ASSETS[row["asset"]], Decimal(row["amount"]), f"withdrawal {row['id']}"
        ledger.move(db, row["account_id"], asset, locked=negate(amount), reason=reason)
        if row["transfer_method"] == "InternalTransfer":
            to_account = json.loads(row["destination"])["accountId"]
            ledger.move(db, to_account, asset, available=amount, reason=reason)
        db.execute(
            "UPDATE withdrawals SET status = 'succeeded', finalized_at = ? WHERE id = ?", (timestamp(), row["id"])
        )


def withdrawal_to_wire(row: sqlite3.Row) -> dict[str, Any]:
    withdrawal = {
        "id": row["id"],
        "balanceAsset": ASSETS[row["asset"]].reference,
        "balanceAmount": row["amount"],
        "status": row["status"],
        "createdAt": row["created_at"],
        "destination": json.loads(row["destination"]),
    }
    if row["finalized_at"] is not None:
        withdrawal["finalizedAt"] = row["finalized_at"]
    return withdrawal


def _read_blockchain_address(destination: Fields) -> dict[str, Any]:
    # Each blockchain has its own address format. A real provider lets its wallet check the address before booking.
    details = {"address": destination.text("address")}
    tag = destination.optional_text("addressTag")
    return details if tag is None else {**details, "addressTag": tag}


def _read_bank_account(destination: Fields) -> dict[str, Any]:
    holder, iban = destination.object("accountHolder"), destination.text("iban")
    if IBAN.fullmatch(iban) is None:
        raise destination.wrong("iban", "iban must be an IBAN without spaces.")
    given = {name: holder.text(name) for name in ACCOUNT_HOLDER_DETAILS if holder.has(name)}
    return {"accountHolder": {"name": holder.text("name"), **given}, "iban": iban}


def _read_internal_account(destination: Fields) -> dict[str, Any]:
    return {"accountId": destination.text("accountId")}


DESTINATIONS: Mapping[TransferMethod, tuple[Callable[[Fields], dict[str, Any]], Sequence[str]]] = {
    "PublicBlockchain": (_read_blockchain_address, CRYPTOCURRENCY),
    "Iban": (_read_bank_account, CURRENCY),
    "InternalTransfer": (_read_internal_account, ANY_ASSET),
}


def _require_method(account: sqlite3.Row, request: WithdrawalRequest) -> WithdrawalMethod:
    for method in withdrawal_methods(account):
        keys = {request.asset_key, request.balance_asset_key}
        if method.transfer_method == request.transfer_method and keys == {method.asset.key}:
            return method
    raise bad_request("unsupported-transfer-method", "The account has no such withdrawal method.")


def _check_rules(request: WithdrawalRequest, method: WithdrawalMethod) -> None:
    if "" in request.destination.values():
        raise bad_request("bad-request", "The destination must not be empty.")
    if request.amount != request.arriving_amount:
        raise bad_request("bad-request", "There is no fee: balanceAmount and destination.amount must be equal.")
    if request.amount < method.minimum:
        raise bad_request("bad-request", f"The minimum amount is {format_amount(method.minimum)}.")
    if decimal_places(request.amount) > method.asset.decimal_places:
        raise bad_request("bad-request", f"The amount has more than {method.asset.decimal_places} decimal places.")


def _check_internal_account(
    db: sqlite3.Connection, account: sqlite3.Row, request: WithdrawalRequest, method: WithdrawalMethod
) -> None:
    to_account = request.destination["accountId"]
    query = "SELECT 1 FROM accounts WHERE id = ? AND customer_id = ? AND id <> ?"
    own = db.execute(query, (to_account, account["customer_id"], account["id"])).fetchone() is not None
    direct_parent = method.destination_policy == "DirectParentAccount"
    if not own or (direct_parent and to_account != account["parent_id"]):
        raise bad_request("transfer-destination-not-allowed", "The account may not transfer to this destination.")
