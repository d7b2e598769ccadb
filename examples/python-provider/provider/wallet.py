"""Demo addresses: random and not monitored. A real provider gets them from its wallet."""

import hashlib
import secrets

from .assets import Asset


def new_address(asset: Asset) -> str:
    """Creates an address on the asset's blockchain."""
    if asset.reference.get("blockchain") == "Bitcoin":
        return f"bc1q{secrets.token_hex(19)}"
    return f"0x{secrets.token_hex(20)}"


def treasury_address(asset: Asset) -> str:
    """Returns the fixed address that sends and receives settlements."""
    digest = hashlib.sha256(asset.key.encode()).hexdigest()
    return f"bc1q{digest[:38]}" if asset.reference.get("blockchain") == "Bitcoin" else f"0x{digest[:40]}"
