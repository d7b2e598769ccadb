"""Where a real provider asks its wallet for addresses. These are random, and nobody watches them."""

import secrets

from .assets import Asset


def new_address(asset: Asset) -> str:
    """An address on the asset's blockchain."""
    if asset.reference.get("blockchain") == "Bitcoin":
        return f"bc1q{secrets.token_hex(19)}"
    return f"0x{secrets.token_hex(20)}"
