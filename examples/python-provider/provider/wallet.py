"""Deposit addresses. A real provider asks its wallet; these are random and are not monitored."""

import hashlib
import secrets

from .assets import Asset


def new_address(asset: Asset) -> str:
    """An address on the asset's blockchain."""
    if asset.reference.get("blockchain") == "Bitcoin":
        return f"bc1q{secrets.token_hex(19)}"
    return f"0x{secrets.token_hex(20)}"


def treasury_address(asset: Asset) -> str:
    """The address from which settlements are paid, and at which they arrive. It stays the same."""
    digest = hashlib.sha256(asset.key.encode()).hexdigest()
    return f"bc1q{digest[:38]}" if asset.reference.get("blockchain") == "Bitcoin" else f"0x{digest[:40]}"
