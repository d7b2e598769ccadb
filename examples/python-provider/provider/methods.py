"""The withdrawal and deposit methods."""

import sqlite3
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

from .amounts import format_amount
from .assets import BTC, DAI, ETH, EUR, USD, USDC, Asset

TransferMethod = Literal["PublicBlockchain", "Iban", "InternalTransfer"]


@dataclass(frozen=True)
class WithdrawalMethod:
    transfer_method: TransferMethod
    asset: Asset
    minimum: Decimal
    destination_policy: Literal["AnyAccount", "DirectParentAccount"] | None = None

    def to_wire(self) -> dict[str, Any]:
        withdrawal = _transfer(self.transfer_method, self.asset)
        if self.destination_policy is not None:
            withdrawal["destinationPolicy"] = self.destination_policy
        return {
            "id": _method_id("withdraw", self.transfer_method, self.asset),
            "withdrawal": withdrawal,
            "balanceAsset": self.asset.reference,
            "minWithdrawalAmount": format_amount(self.minimum),
        }


@dataclass(frozen=True)
class DepositMethod:
    transfer_method: TransferMethod
    asset: Asset
    can_create_address: bool

    def to_wire(self) -> dict[str, Any]:
        return {
            "id": _method_id("deposit", self.transfer_method, self.asset),
            "deposit": _transfer(self.transfer_method, self.asset),
            "balanceAsset": self.asset.reference,
            "addressCreationPolicy": "CanCreate" if self.can_create_address else "CannotCreate",
        }


MINIMA = {EUR: "1", USD: "1", BTC: "0.0001", ETH: "0.001", USDC: "1", DAI: "1"}
ON_CHAIN = (BTC, ETH, USDC, DAI)
FIAT = (EUR, USD)

DEPOSIT_METHODS = (
    *(DepositMethod("PublicBlockchain", asset, can_create_address=True) for asset in ON_CHAIN),
    # All customers share one bank account per currency.
    *(DepositMethod("Iban", asset, can_create_address=False) for asset in FIAT),
)


def withdrawal_methods(account: sqlite3.Row) -> list[WithdrawalMethod]:
    """Returns the withdrawal methods of an account. A sub-account transfers only to its parent."""
    policy: Literal["AnyAccount", "DirectParentAccount"]
    policy = "AnyAccount" if account["parent_id"] is None else "DirectParentAccount"
    return [
        *(WithdrawalMethod("PublicBlockchain", asset, Decimal(MINIMA[asset])) for asset in ON_CHAIN),
        *(WithdrawalMethod("Iban", asset, Decimal(MINIMA[asset])) for asset in FIAT),
        *(WithdrawalMethod("InternalTransfer", asset, Decimal(MINIMA[asset]), policy) for asset in MINIMA),
    ]


def find_deposit_method(transfer_method: str, asset_key: str) -> DepositMethod | None:
    """Returns the deposit method for an asset, or None."""
    found = (it for it in DEPOSIT_METHODS if it.transfer_method == transfer_method and it.asset.key == asset_key)
    return next(found, None)


def _transfer(transfer_method: TransferMethod, asset: Asset) -> dict[str, Any]:
    return {"asset": asset.reference, "transferMethod": transfer_method}


def _method_id(direction: str, transfer_method: TransferMethod, asset: Asset) -> str:
    # Ids are part of paths, so they must not contain slashes.
    return f"{direction}-{transfer_method}-{asset.key.replace('/', '-')}"
