"""Identifies the caller of a request and verifies its signatures."""

import hashlib
import re
import sqlite3

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from .clock import now_ms
from .errors import ApiError, bad_property, unauthorized
from .nonces import Nonces
from .request import Request
from .signing import load_public_key, signed_message, verify_customer, verify_platform

MAX_AGE_MS = 60_000
MAX_AHEAD_MS = 30_000

# After this time the timestamp is refused, so the nonce can be deleted.
NONCE_LIFETIME_MS = MAX_AGE_MS + MAX_AHEAD_MS

# Without this limit, timestamp and nonce "1" + "23…" and "12" + "3…" would give the same signed message.
NONCE = re.compile(r"[A-Za-z0-9_.-]{8,128}")
TIMESTAMP = re.compile(r"[0-9]{13}")


def authenticate(db: sqlite3.Connection, nonces: Nonces, request: Request) -> str:
    """Returns the id of the customer who sent the request. Raises an ApiError if a check fails."""
    digest = key_digest(request.headers.get("X-FBAPI-KEY", ""))
    # The database compares digests, so its response time reveals nothing about the keys.
    found = db.execute("SELECT customer_id, public_key FROM api_keys WHERE digest = ?", (digest,)).fetchone()
    if found is None:
        raise unauthorized("The API key is missing or unknown.")

    timestamp = _read_timestamp(request)
    nonce = _header(request, "X-FBAPI-NONCE")
    if NONCE.fullmatch(nonce) is None:
        raise _bad_header("X-FBAPI-NONCE", "The nonce must be 8 to 128 letters, digits, dots, dashes or underscores.")
    signature = _header(request, "X-FBAPI-SIGNATURE")
    message = signed_message(timestamp, nonce, request.method, request.target, request.body)
    if not verify_customer(load_public_key(found["public_key"]), signature, message):
        raise _bad_header("X-FBAPI-SIGNATURE", "The signature does not match the request.")
    # Checked last, so that only the owner of the key can use up nonces.
    if not nonces.use(digest, nonce):
        raise _bad_header("X-FBAPI-NONCE", "The nonce was used before.")
    return str(found["customer_id"])


def require_platform_signature(key: RSAPublicKey, request: Request) -> None:
    """Refuses a collateral request that Fireblocks did not sign. `authenticate` has checked timestamp and nonce."""
    signature = _header(request, "X-FB-PLATFORM-SIGNATURE")
    timestamp, nonce = request.headers["X-FBAPI-TIMESTAMP"], request.headers["X-FBAPI-NONCE"]
    message = signed_message(timestamp, nonce, request.method, request.target, request.body)
    if not verify_platform(key, signature, message):
        raise _bad_header("X-FB-PLATFORM-SIGNATURE", "The platform's signature does not match the request.")


def key_digest(api_key: str) -> bytes:
    """Returns the digest under which an API key is stored."""
    return hashlib.sha256(api_key.encode()).digest()


def _read_timestamp(request: Request) -> str:
    text = _header(request, "X-FBAPI-TIMESTAMP")
    if TIMESTAMP.fullmatch(text) is None:
        raise _bad_header("X-FBAPI-TIMESTAMP", "The timestamp must be milliseconds since the Unix epoch.")
    age = now_ms() - int(text)
    if age > MAX_AGE_MS or age < -MAX_AHEAD_MS:
        raise _bad_header("X-FBAPI-TIMESTAMP", f"The timestamp differs by {age} ms from the provider's clock.")
    return text


def _header(request: Request, name: str) -> str:
    value = request.headers.get(name, "")
    if value == "":
        raise _bad_header(name, f"The header {name} is missing.")
    return value


def _bad_header(name: str, message: str) -> ApiError:
    return bad_property("headers", name, message)
