"""Accounts and balances."""

import sqlite3
from decimal import Decimal
from typing import Any

from .. import ledger
from ..assets import ASSETS
from ..errors import bad_form, bad_request
from ..pagination import PageQuery, page_of_rows
from ..request import Request, Response, json_response

ASSET_FILTERS = ("assetId", "nationalCurrencyCode", "cryptocurrencySymbol")


def get_accounts(db: sqlite3.Connection, request: Request) -> Response:
    with_balances = request.query_flag("balances")
    rows = page_of_rows(
        db, "accounts", "customer_id = ?", [request.customer_id], PageQuery.of(request), latest_first=False
    )
    return json_response(200, {"accounts": [_account(db, row, with_balances) for row in rows]})


def get_account_details(db: sqlite3.Connection, request: Request) -> Response:
    row = ledger.require_account(db, request.customer_id, request.params["accountId"])
    return json_response(200, _account(db, row, request.query_flag("balances")))


def get_balances(db: sqlite3.Connection, request: Request) -> Response:
    page, account_id = PageQuery.of(request), request.params["accountId"]
    where, values = "account_id = ?", [account_id]
    key = _filtered_asset(request)
    if key is not None:
        where, values = f"{where} AND asset = ?", [account_id, key]
    rows = page_of_rows(db, "balances", where, values, page, latest_first=False)
    return json_response(200, {"balances": [_balance(row) for row in rows]})


def _account(db: sqlite3.Connection, row: sqlite3.Row, with_balances: bool) -> dict[str, Any]:
    account: dict[str, Any] = {"id": row["id"], "title": row["title"], "status": row["status"]}
    if row["parent_id"] is not None:
        account["parentId"] = row["parent_id"]
    if with_balances:
        balances = db.execute("SELECT * FROM balances WHERE account_id = ? ORDER BY seq", (row["id"],))
        account["balances"] = [_balance(balance) for balance in balances]
    return account


def _balance(row: sqlite3.Row) -> dict[str, Any]:
    asset = ASSETS[row["asset"]]
    balance = {
        "id": row["id"],
        "asset": asset.reference,
        "availableAmount": row["available"],
        "lockedAmount": row["locked"],
    }
    return {**balance, "creditAmount": row["credit"]} if Decimal(row["credit"]) else balance


def _filtered_asset(request: Request) -> str | None:
    """Returns the asset key from the query. Empty if the provider does not support the asset."""
    name, value = read_asset_filter(request)
    if name is None:
        return None
    found = [asset.key for asset in ASSETS.values() if asset.reference.get(name) == value]
    if not found and name == "assetId":
        message = "There is no asset with this assetId."
        raise bad_request("unknown-asset", message, part="querystring", name="/assetId")
    return found[0] if found else ""


def read_asset_filter(request: Request) -> tuple[str | None, str]:
    """Returns the name and value of the filter in the query."""
    given = [(name, value) for name in ASSET_FILTERS if (value := request.query(name)) is not None]
    if len(given) > 1:
        raise bad_form("querystring", f"Set only one of {', '.join(ASSET_FILTERS)}.")
    return given[0] if given else (None, "")
