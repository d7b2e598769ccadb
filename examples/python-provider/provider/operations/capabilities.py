"""The capabilities of the provider."""

import sqlite3

from .. import ledger, methods
from ..assets import ASSETS
from ..errors import not_found
from ..pagination import PageQuery, page_of
from ..request import Request, Response, json_response

VERSION = "0.5.1"
COMPONENTS = (
    "accounts",
    "balances",
    "transfers",
    "transfersBlockchain",
    "transfersFiat",
    "transfersInternal",
    "liquidity",
    "collateral",
)

LISTED_ASSETS = [asset.definition for asset in ASSETS.values() if asset.definition is not None]


def get_capabilities(_db: sqlite3.Connection, _request: Request) -> Response:
    return json_response(200, {"version": VERSION, "components": dict.fromkeys(COMPONENTS, "*")})


def get_additional_assets(_db: sqlite3.Connection, request: Request) -> Response:
    return json_response(200, {"assets": page_of(LISTED_ASSETS, PageQuery.of(request))})


def get_asset_details(_db: sqlite3.Connection, request: Request) -> Response:
    asset = ASSETS.get(f"listed/{request.params['id']}")
    if asset is None or asset.definition is None:
        raise not_found("The asset does not exist.")
    return json_response(200, asset.definition)


def get_withdrawal_methods(db: sqlite3.Connection, request: Request) -> Response:
    account = ledger.require_account(db, request.customer_id, request.params["accountId"])
    offered = [method.to_wire() for method in methods.withdrawal_methods(account)]
    return json_response(200, {"capabilities": page_of(offered, PageQuery.of(request))})


def get_deposit_methods(_db: sqlite3.Connection, request: Request) -> Response:
    offered = [method.to_wire() for method in methods.DEPOSIT_METHODS]
    return json_response(200, {"capabilities": page_of(offered, PageQuery.of(request))})
