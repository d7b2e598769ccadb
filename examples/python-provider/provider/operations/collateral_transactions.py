"""The intents and transactions that add and remove collateral."""

import sqlite3

from ..assets import ASSETS, CRYPTOCURRENCY, read_asset_key
from ..body import Fields, canonical
from ..collateral import (
    Direction,
    create_intent,
    create_transaction,
    intent_to_wire,
    removal_rejection,
    transaction_to_wire,
)
from ..credit import ELIGIBLE
from ..errors import not_found
from ..pagination import PageQuery, page_of_rows
from ..request import Operation, Request, Response, json_response
from .collateral_links import is_linked, read_blockchain_address

WHERE = "account_id = ? AND collateral_id = ? AND direction = ?"


def create_deposit_intent(db: sqlite3.Connection, request: Request) -> Response:
    body = Fields.of(request)
    asset_key, amount = read_asset_key(body, "asset", CRYPTOCURRENCY), body.amount("amount")
    intent_id = body.object("intentApprovalRequest").text("fireblocksIntentId")
    account_id, collateral_id = request.params["accountId"], request.params["collateralId"]

    def rejection() -> str | None:
        if not is_linked(db, account_id, collateral_id):
            return "The collateral account is not linked."
        if asset_key not in [asset.key for asset in ELIGIBLE]:
            return "This asset is not accepted as collateral."
        return "The amount is zero." if amount == 0 else None

    stored = {name: body.values[name] for name in ("asset", "amount")}
    key: tuple[str, str, Direction, str] = (account_id, collateral_id, "deposit", intent_id)
    request_text = canonical(stored).decode()
    row = create_intent(db, key, request_text, asset_key=asset_key, amount=body.text("amount"), rejection=rejection)
    return json_response(200, intent_to_wire(row))


def create_withdrawal_intent(db: sqlite3.Connection, request: Request) -> Response:
    body = Fields.of(request)
    amount = body.amount("amount")
    asset_key, destination = read_blockchain_address(body, "destinationAddress")
    intent_id = body.object("intentApprovalRequest").text("fireblocksIntentId")
    account_id, collateral_id = request.params["accountId"], request.params["collateralId"]

    def rejection() -> str | None:
        if not is_linked(db, account_id, collateral_id):
            return "The collateral account is not linked."
        asset = ASSETS.get(asset_key)
        if asset is None or amount == 0:
            return "The asset is unknown, or the amount is zero."
        return removal_rejection(db, account_id, asset, amount, destination["address"])

    stored = {"amount": body.text("amount"), "destinationAddress": destination}
    key: tuple[str, str, Direction, str] = (account_id, collateral_id, "withdrawal", intent_id)
    request_text = canonical(stored).decode()
    row = create_intent(db, key, request_text, asset_key=asset_key, amount=body.text("amount"), rejection=rejection)
    return json_response(200, intent_to_wire(row))


def create(direction: Direction) -> Operation:
    """Returns the operation that registers a transaction."""

    def operation(db: sqlite3.Connection, request: Request) -> Response:
        body = Fields.of(request)
        collateral_tx_id, approval = body.text("collateralTxId"), body.object("approvalRequest")
        stored = {
            "approvalRequest": {name: approval.text(name) for name in ("fireblocksIntentId", "partnerIntentId")},
        }
        details = body.optional_object("settlementDetails") if direction == "withdrawal" else None
        if details is not None:
            stored["settlementDetails"] = {name: details.text(name) for name in ("settlementId", "settlementTxId")}
        key = (request.params["accountId"], request.params["collateralId"], direction, collateral_tx_id)
        row = create_transaction(
            db, key, canonical(stored).decode(), stored["approvalRequest"], stored.get("settlementDetails")
        )
        return json_response(200, transaction_to_wire(row))

    return operation


def list_all(direction: Direction) -> Operation:
    """Returns the operation that lists the transactions of one direction."""

    def operation(db: sqlite3.Connection, request: Request) -> Response:
        page, values = PageQuery.of(request), [request.params["accountId"], request.params["collateralId"], direction]
        rows = page_of_rows(db, "collateral_transactions", WHERE, values, page, latest_first=False)
        return json_response(200, {"transactions": [transaction_to_wire(row) for row in rows]})

    return operation


def get_details(direction: Direction) -> Operation:
    """Returns the operation that reads one transaction."""

    def operation(db: sqlite3.Connection, request: Request) -> Response:
        query = f"SELECT * FROM collateral_transactions WHERE {WHERE} AND collateral_tx_id = ?"
        params = request.params
        values = (params["accountId"], params["collateralId"], direction, params["collateralTxId"])
        row = db.execute(query, values).fetchone()
        if row is None:
            raise not_found("The transaction does not exist.")
        return json_response(200, transaction_to_wire(row))

    return operation
