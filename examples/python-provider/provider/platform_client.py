"""Calls the platform. The token of each request signs its path, query and body."""

import base64
import hashlib
import json
import time
import urllib.error
import urllib.request
import uuid
from typing import Any
from urllib.parse import quote, urlsplit

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

TOKEN_SECONDS = 25
TIMEOUT_SECONDS = 10
# The platform responds to a forced settlement only after it has requested this provider's approval.
FORCE_TIMEOUT_SECONDS = 120


class PlatformError(Exception):
    """The platform refused a request. `code` is its reason, or 0 if the response contains none."""

    def __init__(self, status: int, content: bytes) -> None:
        super().__init__(f"{status}: {content.decode(errors='replace')}")
        try:
            self.code = int(json.loads(content)["code"])
        except (ValueError, KeyError, TypeError):
            self.code = 0


class PlatformClient:
    def __init__(self, base_url: str, api_key: str, key: RSAPrivateKey) -> None:
        """Creates a client. Only the origin of `base_url` is used, because the paths begin with `/v1`."""
        parts = urlsplit(base_url)
        self._origin = f"{parts.scheme}://{parts.netloc}"
        self._api_key = api_key
        self._key = key

    def get_transaction(self, collateral_id: str, collateral_tx_id: str) -> dict[str, Any]:
        return self._call("GET", f"/v1/collateral/transactions/{_segment(collateral_tx_id)}", query=collateral_id)

    def create_settlement(self, body: dict[str, Any], key: str) -> dict[str, Any]:
        """Creates a settlement. A repeated `key` returns the first settlement."""
        return self._call("POST", "/v1/collateral/settlements", body=body, key=key)

    def get_settlement(self, collateral_id: str, settlement_id: str) -> dict[str, Any]:
        path = f"/v1/collateral/settlements/{_segment(settlement_id)}/transactions"
        return self._call("GET", path, query=collateral_id)

    def mark_settlement(self, collateral_id: str, settlement_id: str) -> dict[str, Any]:
        body = {"collateralId": collateral_id, "settlementId": settlement_id}
        return self._call("PUT", "/v1/collateral/settlements/force", body=body)

    def force_settlement(self, collateral_id: str, settlement_id: str) -> dict[str, Any]:
        """Forces a settlement. The platform requests approval before it responds, so hold no lock and no transaction.

        A repeated request gets the first result.
        """
        body = {"collateralId": collateral_id, "settlementId": settlement_id}
        return self._call("POST", "/v1/collateral/settlements/force", body=body, timeout=FORCE_TIMEOUT_SECONDS)

    def _call(
        self,
        method: str,
        path: str,
        *,
        query: str | None = None,
        body: dict[str, Any] | None = None,
        key: str | None = None,
        timeout: float = TIMEOUT_SECONDS,
    ) -> dict[str, Any]:
        uri = path if query is None else f"{path}?collateralId={_segment(query)}"
        content = b"" if body is None else json.dumps(body).encode()
        headers = {"X-API-Key": self._api_key, "Authorization": f"Bearer {self._token(uri, content)}"}
        if body is not None:
            headers["Content-Type"] = "application/json"
        if key is not None:
            headers["Idempotency-Key"] = key
        request = urllib.request.Request(self._origin + uri, method=method, headers=headers, data=content or None)
        try:
            with urllib.request.urlopen(request, timeout=timeout) as response:
                result: dict[str, Any] = json.load(response)
                return result
        except urllib.error.HTTPError as error:
            raise PlatformError(error.code, error.read(1000)) from None

    def _token(self, uri: str, content: bytes) -> str:
        now = int(time.time())
        claims = {
            "uri": uri,
            "nonce": str(uuid.uuid4()),
            "iat": now,
            "exp": now + TOKEN_SECONDS,
            "sub": self._api_key,
            "bodyHash": hashlib.sha256(content).hexdigest(),
        }
        signed = f"{_json_part({'alg': 'RS256', 'typ': 'JWT'})}.{_json_part(claims)}"
        return f"{signed}.{_part(self._key.sign(signed.encode(), padding.PKCS1v15(), hashes.SHA256()))}"


def _segment(text: str) -> str:
    return quote(text, safe="")


def _json_part(value: dict[str, Any]) -> str:
    return _part(json.dumps(value).encode())


def _part(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()
