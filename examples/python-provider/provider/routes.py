"""The routes of the API."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from .errors import not_found
from .operations import (
    accounts,
    capabilities,
    collateral_links,
    collateral_transactions,
    deposits,
    quotes,
    settlements,
    withdrawals,
)
from .request import Operation, path_pattern

COLLATERAL_PREFIX = "/accounts/{accountId}/collateral/"


@dataclass(frozen=True)
class Route:
    method: str
    path: str
    match: Callable[[str], Mapping[str, str] | None]
    operation: Operation
    writes: bool = False

    @property
    def is_collateral(self) -> bool:
        """True if Fireblocks also signs the request, and the provider signs the response."""
        return self.path.startswith(COLLATERAL_PREFIX)


def _get(path: str, operation: Operation) -> Route:
    return Route("GET", path, path_pattern(path), operation)


def _write(method: str, path: str, operation: Operation) -> Route:
    return Route(method, path, path_pattern(path), operation, writes=True)


WITHDRAWALS = "/accounts/{accountId}/transfers/withdrawals"
DEPOSITS = "/accounts/{accountId}/transfers/deposits"
QUOTES = "/accounts/{accountId}/liquidity/quotes"
COLLATERAL = f"{COLLATERAL_PREFIX}{{collateralId}}"

# The first matching route is used, so `/withdrawals/fiat` comes before `/withdrawals/{id}`.
ROUTES = (
    _get("/capabilities", capabilities.get_capabilities),
    _get("/capabilities/assets", capabilities.get_additional_assets),
    _get("/capabilities/assets/{id}", capabilities.get_asset_details),
    _get("/accounts", accounts.get_accounts),
    _get("/accounts/{accountId}", accounts.get_account_details),
    _get("/accounts/{accountId}/balances", accounts.get_balances),
    _get("/accounts/{accountId}/capabilities/transfers/withdrawals", capabilities.get_withdrawal_methods),
    _get("/accounts/{accountId}/capabilities/transfers/deposits", capabilities.get_deposit_methods),
    _get(WITHDRAWALS, withdrawals.get_withdrawals),
    _get(f"{WITHDRAWALS}/blockchain", withdrawals.list_by("PublicBlockchain")),
    _get(f"{WITHDRAWALS}/fiat", withdrawals.list_by("Iban")),
    _get(f"{WITHDRAWALS}/subaccount", withdrawals.list_by("InternalTransfer")),
    _get(f"{WITHDRAWALS}/{{id}}", withdrawals.get_withdrawal_details),
    _write("POST", f"{WITHDRAWALS}/blockchain", withdrawals.create_by("PublicBlockchain")),
    _write("POST", f"{WITHDRAWALS}/fiat", withdrawals.create_by("Iban")),
    _write("POST", f"{WITHDRAWALS}/subaccount", withdrawals.create_by("InternalTransfer")),
    _get(DEPOSITS, deposits.get_deposits),
    _get(f"{DEPOSITS}/addresses", deposits.get_deposit_addresses),
    _get(f"{DEPOSITS}/addresses/{{id}}", deposits.get_deposit_address_details),
    _write("POST", f"{DEPOSITS}/addresses", deposits.create_deposit_address),
    _write("DELETE", f"{DEPOSITS}/addresses/{{id}}", deposits.disable_deposit_address),
    _get(f"{DEPOSITS}/{{id}}", deposits.get_deposit_details),
    _get("/capabilities/liquidity/quotes", quotes.get_quote_capabilities),
    _get(QUOTES, quotes.get_quotes),
    _get(f"{QUOTES}/{{id}}", quotes.get_quote_details),
    _write("POST", QUOTES, quotes.post_quote),
    _write("POST", f"{QUOTES}/{{id}}/execute", quotes.post_execution),
    _get(f"{COLLATERAL_PREFIX}link", collateral_links.get_links),
    _write("POST", f"{COLLATERAL_PREFIX}link", collateral_links.create_link),
    _get(f"{COLLATERAL}/addresses", collateral_links.get_addresses),
    _get(f"{COLLATERAL}/addresses/{{id}}", collateral_links.get_address_details),
    _write("POST", f"{COLLATERAL}/addresses", collateral_links.create_address),
    _write("POST", f"{COLLATERAL}/intents/deposits", collateral_transactions.create_deposit_intent),
    _write("POST", f"{COLLATERAL}/intents/withdrawals", collateral_transactions.create_withdrawal_intent),
    _get(f"{COLLATERAL}/deposits", collateral_transactions.list_all("deposit")),
    _get(f"{COLLATERAL}/deposits/{{collateralTxId}}", collateral_transactions.get_details("deposit")),
    _write("POST", f"{COLLATERAL}/deposits", collateral_transactions.create("deposit")),
    _get(f"{COLLATERAL}/withdrawals", collateral_transactions.list_all("withdrawal")),
    _get(f"{COLLATERAL}/withdrawals/{{collateralTxId}}", collateral_transactions.get_details("withdrawal")),
    _write("POST", f"{COLLATERAL}/withdrawals", collateral_transactions.create("withdrawal")),
    # A write, because it may store a new version.
    _write("GET", f"{COLLATERAL}/settlement", settlements.get_current),
    _write("POST", f"{COLLATERAL}/settlement", settlements.start),
    _get(f"{COLLATERAL}/settlements/{{settlementVersion}}", settlements.get_details),
    _write("POST", f"{COLLATERAL}/settlements/force", settlements.approve_forced),
)


def find_route(method: str, path: str) -> tuple[Route, Mapping[str, str]]:
    """Returns the route of a request and its path parameters. HEAD uses the route of GET."""
    route_method = "GET" if method == "HEAD" else method
    for route in ROUTES:
        params = route.match(path) if route.method == route_method else None
        if params is not None:
            return route, params
    raise not_found("The operation does not exist.")
