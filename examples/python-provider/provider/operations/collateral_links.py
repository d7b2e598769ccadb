"""Links between accounts and collateral accounts, and the addresses of collateral accounts."""

import json
import sqlite3
import uuid
from typing import Any

from .. import ledger
from ..assets import CRYPTOCURRENCY, read_asset_key, require_known
from ..body import Fields, canonical
from ..credit import ELIGIBLE
from ..errors import not_found
from ..pagination import PageQuery, page_of_rows
from ..request import Request, Response, json_response
from .accounts import read_asset_filter

ENVIRONMENTS = ("prod", "sandbox", "stage")


def get_links(db: sqlite3.Connection, request: Request) -> Response:
    account, page = [request.params["accountId"]], PageQuery.of(request)
    rows = page_of_rows(db, "collateral_links", "account_id = ?", account, page, latest_first=False)
    return json_response(200, {"collateralLinks": [_link(row) for row in rows]})


def create_link(db: sqlite3.Connection, request: Request) -> Response:
    body = Fields.of(request)
    collateral_id, signers = body.text("collateralId"), body.texts("collateralSigners")
    env = body.one_of("env", ENVIRONMENTS)
    account = ledger.require_account(db, request.customer_id, request.params["accountId"])
    query = "SELECT * FROM collateral_links WHERE account_id = ? AND collateral_id = ?"
    row = db.execute(query, (account["id"], collateral_id)).fetchone()
    if row is None or row["status"] != "Linked":
        reason = _link_rejection(db, account, collateral_id)
        row = db.execute(
            "INSERT INTO collateral_links (id, account_id, collateral_id, signers, env, status, rejection_reason)"
            " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account_id, collateral_id) DO UPDATE SET"
            " signers = excluded.signers, env = excluded.env, status = excluded.status,"
            " rejection_reason = excluded.rejection_reason RETURNING *",
            (
                str(uuid.uuid4()),
                account["id"],
                collateral_id,
                json.dumps(signers),
                env,
                "Linked" if reason is None else "Failed",
                reason,
            ),
        ).fetchone()
    return json_response(200, _link(row))


def is_linked(db: sqlite3.Connection, account_id: str, collateral_id: str) -> bool:
    query = "SELECT 1 FROM collateral_links WHERE account_id = ? AND collateral_id = ? AND status = 'Linked'"
    return db.execute(query, (account_id, collateral_id)).fetchone() is not None


def get_addresses(db: sqlite3.Connection, request: Request) -> Response:
    page, (name, value) = PageQuery.of(request), read_asset_filter(request)
    where, values = "account_id = ? AND collateral_id = ?", _collateral_account(request)
    if name is not None:
        # Fireblocks may register addresses for assets that this provider does not support.
        where, values = f"{where} AND json_extract(address, '$.asset.{name}') = ?", [*values, value]
    rows = page_of_rows(db, "collateral_addresses", where, values, page, latest_first=False)
    return json_response(200, {"addresses": [_address(row) for row in rows]})


def get_address_details(db: sqlite3.Connection, request: Request) -> Response:
    query = "SELECT * FROM collateral_addresses WHERE account_id = ? AND collateral_id = ? AND id = ?"
    row = db.execute(query, [*_collateral_account(request), request.params["id"]]).fetchone()
    if row is None:
        raise not_found("The address does not exist.")
    return json_response(200, _address(row))


def create_address(db: sqlite3.Connection, request: Request) -> Response:
    body = Fields.of(request)
    asset_key, address = read_blockchain_address(body, "address")
    recovery_account_id = body.text("recoveryAccountId")
    require_known(asset_key, "/address/asset/assetId")
    row = db.execute(
        "INSERT INTO collateral_addresses (id, account_id, collateral_id, asset, address, recovery_account_id)"
        # Not DO NOTHING, because RETURNING would then return no row.
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET address = excluded.address RETURNING *",
        (
            str(uuid.uuid4()),
            *_collateral_account(request),
            asset_key,
            canonical(address).decode(),
            recovery_account_id,
        ),
    ).fetchone()
    return json_response(200, _address(row))


def read_blockchain_address(body: Fields, name: str) -> tuple[str, dict[str, Any]]:
    """Returns the asset key and the address to store."""
    fields = body.object(name)
    address = {
        "asset": fields.object("asset").values,
        "transferMethod": fields.one_of("transferMethod", ["PublicBlockchain"]),
        "address": fields.text("address"),
    }
    tag = fields.optional_text("addressTag")
    return read_asset_key(fields, "asset", CRYPTOCURRENCY), address if tag is None else {**address, "addressTag": tag}


def _collateral_account(request: Request) -> list[str]:
    return [request.params["accountId"], request.params["collateralId"]]


def _link_rejection(db: sqlite3.Connection, account: sqlite3.Row, collateral_id: str) -> str | None:
    if account["parent_id"] is not None:
        return "Only main accounts can be linked."
    if db.execute(
        "SELECT 1 FROM collateral_links WHERE status = 'Linked' AND (account_id = ? OR collateral_id = ?)",
        (account["id"], collateral_id),
    ).fetchone():
        return "The account or the collateral account is already linked."
    return None


def _link(row: sqlite3.Row) -> dict[str, Any]:
    link = {
        "id": row["id"],
        "status": row["status"],
        "eligibleCollateralAssets": [asset.reference for asset in ELIGIBLE],
        "collateralId": row["collateral_id"],
        "collateralSigners": json.loads(row["signers"]),
        "env": row["env"],
    }
    if row["rejection_reason"] is not None:
        link["rejectionReason"] = row["rejection_reason"]
    return link


def _address(row: sqlite3.Row) -> dict[str, Any]:
    return {
        "id": row["id"],
        "address": json.loads(row["address"]),
        "recoveryAccountId": row["recovery_account_id"],
    }
