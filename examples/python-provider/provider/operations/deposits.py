"""Deposits and deposit addresses."""

import json
import sqlite3
import uuid
from typing import Any

from ..assets import ASSETS, CRYPTOCURRENCY, CURRENCY, Asset, read_asset_key, require_known
from ..body import Fields
from ..errors import bad_request, not_found
from ..idempotency import run_once
from ..methods import find_deposit_method
from ..pagination import PageQuery, page_of_rows
from ..request import Request, Response, json_response
from ..wallet import new_address


def get_deposits(db: sqlite3.Connection, request: Request) -> Response:
    account, page = [request.params["accountId"]], PageQuery.of(request)
    rows = page_of_rows(db, "deposits", "account_id = ?", account, page, latest_first=True)
    return json_response(200, {"deposits": [_deposit(row) for row in rows]})


def get_deposit_details(db: sqlite3.Connection, request: Request) -> Response:
    return json_response(200, _deposit(_require(db, request, "deposits")))


def get_deposit_addresses(db: sqlite3.Connection, request: Request) -> Response:
    account, page = [request.params["accountId"]], PageQuery.of(request)
    rows = page_of_rows(db, "deposit_addresses", "account_id = ?", account, page, latest_first=False)
    return json_response(200, {"addresses": [_address(row) for row in rows]})


def get_deposit_address_details(db: sqlite3.Connection, request: Request) -> Response:
    return json_response(200, _address(_require(db, request, "deposit_addresses")))


def create_deposit_address(db: sqlite3.Connection, request: Request) -> Response:
    body = Fields.of(request)
    transfer = body.object("transferMethod")
    transfer_method = transfer.one_of("transferMethod", ["PublicBlockchain", "Iban"])
    asset_key = read_asset_key(transfer, "asset", CURRENCY if transfer_method == "Iban" else CRYPTOCURRENCY)

    def work() -> Response:
        require_known(asset_key, "/transferMethod/asset/assetId")
        method = find_deposit_method(transfer_method, asset_key)
        if method is None:
            raise bad_request("unsupported-transfer-method", "The account has no such deposit method.")
        if not method.can_create_address:
            message = "This deposit method does not create addresses."
            raise bad_request("deposit-address-creation-not-allowed", message)
        return json_response(200, _create(db, request.params["accountId"], method.asset))

    return run_once(db, request, "create deposit address", body, work)


def disable_deposit_address(db: sqlite3.Connection, request: Request) -> Response:
    row = _require(db, request, "deposit_addresses")
    if row["status"] == "disabled":
        raise bad_request("deposit-address-disabled", "The address is already disabled.")
    db.execute("UPDATE deposit_addresses SET status = 'disabled' WHERE id = ?", (row["id"],))
    return json_response(200, _address(_require(db, request, "deposit_addresses")))


def _create(db: sqlite3.Connection, account_id: str, asset: Asset) -> dict[str, Any]:
    destination = {
        "asset": asset.reference,
        "transferMethod": "PublicBlockchain",
        "address": new_address(asset),
    }
    row = db.execute(
        "INSERT INTO deposit_addresses (id, account_id, destination, status) VALUES (?, ?, ?, 'enabled') RETURNING *",
        (str(uuid.uuid4()), account_id, json.dumps(destination)),
    ).fetchone()
    return _address(row)


def _require(db: sqlite3.Connection, request: Request, table: str) -> sqlite3.Row:
    query = f"SELECT * FROM {table} WHERE account_id = ? AND id = ?"
    row: sqlite3.Row | None = db.execute(query, (request.params["accountId"], request.params["id"])).fetchone()
    if row is None:
        raise not_found("No object has this id.")
    return row


def _address(row: sqlite3.Row) -> dict[str, Any]:
    return {"id": row["id"], "destination": json.loads(row["destination"]), "status": row["status"]}


def _deposit(row: sqlite3.Row) -> dict[str, Any]:
    return {
        "id": row["id"],
        "balanceAsset": ASSETS[row["asset"]].reference,
        "balanceAmount": row["amount"],
        "source": json.loads(row["source"]),
        "status": "succeeded",
        "createdAt": row["created_at"],
        "finalizedAt": row["created_at"],
    }
