"""Withdrawals to blockchains, banks and the customer's other accounts."""

import sqlite3

from .. import ledger
from ..body import Fields
from ..errors import not_found
from ..idempotency import run_once
from ..methods import TransferMethod
from ..pagination import PageQuery, is_latest_first, page_of_rows
from ..request import Operation, Request, Response, json_response
from ..withdrawals import create_withdrawal, read_withdrawal, withdrawal_to_wire


def get_withdrawals(db: sqlite3.Connection, request: Request) -> Response:
    return _list(db, request, "account_id = ?", [request.params["accountId"]])


def get_withdrawal_details(db: sqlite3.Connection, request: Request) -> Response:
    query = "SELECT * FROM withdrawals WHERE account_id = ? AND id = ?"
    row = db.execute(query, (request.params["accountId"], request.params["id"])).fetchone()
    if row is None:
        raise not_found("The withdrawal does not exist.")
    return json_response(200, withdrawal_to_wire(row))


def list_by(transfer_method: TransferMethod) -> Operation:
    """Returns the operation that lists the withdrawals of one transfer method."""

    def operation(db: sqlite3.Connection, request: Request) -> Response:
        values = [request.params["accountId"], transfer_method]
        return _list(db, request, "account_id = ? AND transfer_method = ?", values)

    return operation


def create_by(transfer_method: TransferMethod) -> Operation:
    """Returns the operation that creates withdrawals of one transfer method."""

    def operation(db: sqlite3.Connection, request: Request) -> Response:
        body = Fields.of(request)
        withdrawal = read_withdrawal(body, transfer_method)

        def work() -> Response:
            account = ledger.require_account(db, request.customer_id, request.params["accountId"])
            return json_response(201, create_withdrawal(db, account, withdrawal))

        return run_once(db, request, f"create {transfer_method} withdrawal", body, work)

    return operation


def _list(db: sqlite3.Connection, request: Request, where: str, values: list[str]) -> Response:
    page, latest_first = PageQuery.of(request), is_latest_first(request)
    rows = page_of_rows(db, "withdrawals", where, values, page, latest_first=latest_first)
    return json_response(200, {"withdrawals": [withdrawal_to_wire(row) for row in rows]})
