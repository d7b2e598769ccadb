"""The assets of this provider, and how requests and responses name them.

A reference names a national currency by its code, the native asset of a blockchain by blockchain and symbol, and any
other asset by an id. The database stores the key of an asset.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .body import Fields
from .errors import bad_request


@dataclass(frozen=True, eq=False)
class Asset:
    """An asset is equal only to itself, so it can be a dictionary key."""

    key: str
    reference: Mapping[str, Any]
    """The reference in requests and responses."""
    decimal_places: int
    definition: Mapping[str, Any] | None = None
    """The entry of `GET /capabilities/assets`. National currencies and native assets have none."""


def _currency(code: str) -> Asset:
    return Asset(f"currency/{code}", {"nationalCurrencyCode": code}, 2)


def _native(blockchain: str, symbol: str, decimal_places: int) -> Asset:
    reference = {"blockchain": blockchain, "cryptocurrencySymbol": symbol}
    return Asset(f"native/{blockchain}/{symbol}", reference, decimal_places)


def _erc20(asset_id: str, name: str, symbol: str, decimal_places: int, contract_address: str) -> Asset:
    definition = {
        "id": asset_id,
        "name": name,
        "symbol": symbol,
        "decimalPlaces": decimal_places,
        "type": "Erc20Token",
        "blockchain": "Ethereum",
        "contractAddress": contract_address,
    }
    return Asset(f"listed/{asset_id}", {"assetId": asset_id}, decimal_places, definition)


EUR = _currency("EUR")
USD = _currency("USD")
BTC = _native("Bitcoin", "BTC", 8)
ETH = _native("Ethereum", "ETH", 18)
USDC = _erc20("usdc-ethereum", "USD Coin", "USDC", 6, "0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48")
DAI = _erc20("dai-ethereum", "Dai", "DAI", 18, "0x6B175474E89094C44Da98b954EedeAC495271d0F")

ASSETS: Mapping[str, Asset] = {asset.key: asset for asset in (EUR, USD, BTC, ETH, USDC, DAI)}


# The Fireblocks ids of the assets that are accepted as collateral.
PLATFORM_NAMES = {BTC.key: "BTC", ETH.key: "ETH", USDC.key: "USDC"}

FORMS: Mapping[str, Sequence[str]] = {
    "currency": ("nationalCurrencyCode",),
    "native": ("blockchain", "cryptocurrencySymbol"),
    "listed": ("assetId",),
}
ANY_ASSET = tuple(FORMS)
CRYPTOCURRENCY = ("native", "listed")
CURRENCY = ("currency",)


def read_asset_key(body: Fields, name: str, forms: Sequence[str] = ANY_ASSET) -> str:
    """Reads the asset key from a property in one of the forms. The provider may not support the asset."""
    reference = body.object(name)
    given = [form for form, parts in FORMS.items() if any(reference.has(part) for part in parts)]
    if len(given) > 1:
        raise body.wrong(name, f"{name} must name one asset in one form.")
    form = given[0] if given and given[0] in forms else forms[0]
    test = "test/" if reference.optional_flag("testAsset") else ""
    return test + "/".join([form, *(reference.text(part) for part in FORMS[form])])


def require_known(asset_key: str, pointer: str) -> None:
    """Refuses an asset id that is not listed. The contract defines codes and symbols, so they are not checked."""
    if asset_key.startswith("listed/") and asset_key not in ASSETS:
        raise bad_request("unknown-asset", "There is no asset with this id.", part="body", name=pointer)
