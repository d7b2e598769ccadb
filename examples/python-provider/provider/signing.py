"""Signatures: the signed bytes, signing and verification."""

import base64
import binascii
from functools import lru_cache
from urllib.parse import quote

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key

# The characters that encodeURIComponent does not encode, besides letters and digits.
URI_COMPONENT_SAFE = "-_.!~*'()"


def signed_message(timestamp: str, nonce: str, method: str, target: str, body: bytes) -> bytes:
    """Returns the message that the caller signed: headers, target and body exactly as sent.

    In WSGI, headers and target are strings in which each character is one byte (latin-1).
    """
    return f"{timestamp}{nonce}{method}{target}".encode("latin-1") + body


def verify_customer(key: RSAPublicKey, signature: str, message: bytes) -> bool:
    """Verifies `X-FBAPI-SIGNATURE`: URL-encoded message, RSA with SHA-256, Base64."""
    return _verify(key, signature, _url_encoded(message), hashes.SHA256())


def verify_platform(key: RSAPublicKey, signature: str, message: bytes) -> bool:
    """Verifies `X-FB-PLATFORM-SIGNATURE`: unencoded message, RSA with SHA-512, Base64."""
    return _verify(key, signature, message, hashes.SHA512())


def sign_response(key: RSAPrivateKey, message: bytes) -> str:
    """Creates `X-PROVIDER-SIGNATURE` like the signatures of customers. Agree on the combination with Fireblocks."""
    signature = key.sign(_url_encoded(message), padding.PKCS1v15(), hashes.SHA256())
    return base64.b64encode(signature).decode()


@lru_cache(maxsize=1000)
def load_public_key(pem: bytes) -> RSAPublicKey:
    """Loads an RSA public key of at least 2,048 bits."""
    key = load_pem_public_key(pem)
    if not isinstance(key, RSAPublicKey) or key.key_size < 2048:
        raise ValueError("the key must be an RSA key of at least 2,048 bits")
    return key


def load_private_key(pem: bytes) -> RSAPrivateKey:
    """Loads an RSA private key."""
    key = load_pem_private_key(pem, password=None)
    if not isinstance(key, RSAPrivateKey):
        raise ValueError("the key must be an RSA key")
    return key


def _url_encoded(message: bytes) -> bytes:
    return quote(message, safe=URI_COMPONENT_SAFE).encode()


def _verify(key: RSAPublicKey, signature: str, message: bytes, algorithm: hashes.HashAlgorithm) -> bool:
    try:
        key.verify(base64.b64decode(signature, validate=True), message, padding.PKCS1v15(), algorithm)
    except (InvalidSignature, binascii.Error, ValueError):
        return False
    return True
