"""Two demo customers, and the configuration with which `certify` calls the provider as one of them."""

import json
import sqlite3
import uuid
from decimal import Decimal
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from . import ledger
from .assets import BTC, ETH, EUR, USD, USDC, Asset
from .authentication import key_digest
from .clock import timestamp
from .database import Database
from .methods import FIAT
from .wallet import new_address

CUSTOMERS = ("acme", "globex")
OPENING_BALANCES = ((EUR, "250000.00"), (USD, "1000000.00"), (BTC, "12.5"), (ETH, "340"), (USDC, "750000"))


def fill(database: Database, keys: Path) -> None:
    """Creates the keys and the customers that do not exist yet."""
    # In production, Fireblocks has the private key of `platform`, and the provider that of `response`.
    make_key(keys, "platform")
    make_key(keys, "response")
    with database.write() as db:
        if db.execute("SELECT 1 FROM api_keys").fetchone() is None:
            for customer_id in CUSTOMERS:
                _add_customer(db, customer_id, keys)


def write_configuration(data: Path, base_url: str) -> None:
    """Writes the configuration with which `certify` calls this provider."""
    (data / "certify.yaml").write_text(
        f"""baseUrl: {base_url}
apiKey: acme-key
keyFile: keys/acme.pem
signingConfiguration: {{ preEncoding: url-encoded, algorithm: rsa, hash: sha256, postEncoding: base64 }}
secondCustomer: {{ apiKey: globex-key, keyFile: keys/globex.pem }}
platformPrivateKeyFile: keys/platform.pem
responsePublicKeyFile: keys/response.pub.pem
""",
        encoding="utf-8",
    )


def make_key(keys: Path, name: str) -> None:
    """Creates `name.pem` and `name.pub.pem` if they do not exist."""
    if (keys / f"{name}.pub.pem").exists():
        return
    keys.mkdir(mode=0o700, parents=True, exist_ok=True)
    key = generate_private_key(public_exponent=65537, key_size=2048)
    private_file = keys / f"{name}.pem"
    private_file.touch(mode=0o600)
    private_file.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    public_key = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    (keys / f"{name}.pub.pem").write_bytes(public_key)


def _add_customer(db: sqlite3.Connection, customer_id: str, keys: Path) -> None:
    # In production, the customer creates this key pair and keeps the private key.
    make_key(keys, customer_id)
    public_key = (keys / f"{customer_id}.pub.pem").read_bytes()
    digest = key_digest(f"{customer_id}-key")
    db.execute("INSERT INTO api_keys VALUES (?, ?, ?)", (digest, customer_id, public_key))

    main = _add_account(db, customer_id, "Treasury")
    desk = _add_account(db, customer_id, "Trading desk", parent_id=main)
    for account_id in (main, desk):
        for asset, amount in OPENING_BALANCES:
            _deposit(db, account_id, asset, amount)


def _add_account(db: sqlite3.Connection, customer_id: str, title: str, *, parent_id: str | None = None) -> str:
    account_id = str(uuid.uuid4())
    db.execute(
        "INSERT INTO accounts (id, customer_id, title, status, parent_id) VALUES (?, ?, ?, 'active', ?)",
        (account_id, customer_id, title, parent_id),
    )
    return account_id


def _deposit(db: sqlite3.Connection, account_id: str, asset: Asset, amount: str) -> None:
    deposit_id = str(uuid.uuid4())
    source = {
        "asset": asset.reference,
        "transferMethod": "OtherFiat" if asset in FIAT else "PublicBlockchain",
        "amount": amount,
        **({"description": "Opening balance"} if asset in FIAT else {"address": new_address(asset)}),
    }
    ledger.move(db, account_id, asset, available=Decimal(amount), reason=f"deposit {deposit_id}")
    db.execute(
        "INSERT INTO deposits (id, account_id, asset, amount, source, created_at) VALUES (?, ?, ?, ?, ?, ?)",
        (deposit_id, account_id, asset.key, amount, json.dumps(source), timestamp()),
    )
