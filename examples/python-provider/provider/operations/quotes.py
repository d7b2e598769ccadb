"""Quotes and their execution."""

import sqlite3

from ..assets import read_asset_key, require_known
from ..body import Fields
from ..errors import bad_form, bad_request, not_found
from ..pagination import PageQuery, is_latest_first, page_of, page_of_rows
from ..quotes import PAIRS, RATES, create_quote, execute_quote, quote_to_wire
from ..request import Request, Response, json_response


def get_quote_capabilities(_db: sqlite3.Connection, request: Request) -> Response:
    return json_response(200, {"capabilities": page_of(PAIRS, PageQuery.of(request))})


def get_quotes(db: sqlite3.Connection, request: Request) -> Response:
    account, page = [request.params["accountId"]], PageQuery.of(request)
    rows = page_of_rows(db, "quotes", "account_id = ?", account, page, latest_first=is_latest_first(request))
    return json_response(200, {"quotes": [quote_to_wire(row) for row in rows]})


def get_quote_details(db: sqlite3.Connection, request: Request) -> Response:
    return json_response(200, quote_to_wire(_require_quote(db, request)))


def post_quote(db: sqlite3.Connection, request: Request) -> Response:
    body = Fields.of(request)
    from_key, to_key = read_asset_key(body, "fromAsset"), read_asset_key(body, "toAsset")
    if body.has("fromAmount") and body.has("toAmount"):
        raise bad_form("body", "Set either fromAmount or toAmount.")
    to_amount = body.amount("toAmount") if body.has("toAmount") else None
    from_amount = body.amount("fromAmount") if to_amount is None else None
    require_known(from_key, "fromAsset")
    require_known(to_key, "toAsset")
    pair = next((pair for pair in RATES if (pair[0].key, pair[1].key) == (from_key, to_key)), None)
    if pair is None:
        raise bad_request("unsupported-conversion", "This pair is not offered.", part="body")
    return json_response(200, create_quote(db, request.params["accountId"], pair, from_amount, to_amount))


def post_execution(db: sqlite3.Connection, request: Request) -> Response:
    execute_quote(db, _require_quote(db, request))
    return get_quote_details(db, request)


def _require_quote(db: sqlite3.Connection, request: Request) -> sqlite3.Row:
    query = "SELECT * FROM quotes WHERE account_id = ? AND id = ?"
    row: sqlite3.Row | None = db.execute(query, (request.params["accountId"], request.params["id"])).fetchone()
    if row is None:
        raise not_found("The quote does not exist.")
    return row
