"""Signs requests: url-encoded, HMAC, SHA-256, base64."""

import base64
import hashlib
import hmac
import os
import time
import uuid
from urllib.parse import quote, urlsplit

import requests

BASE_URL = os.environ["FUZZ_BASE_URL"]
API_KEY = os.environ["FUZZ_API_KEY"]
SECRET = os.environ["FUZZ_SECRET"].encode()
PREFIX = urlsplit(BASE_URL).path

# encodeURIComponent does not encode these; Python's quote never encodes letters, digits and "_.-~".
UNESCAPED = "!*'()"


class Signature(requests.auth.AuthBase):
    """Signs the bytes that are sent: requests calls this last, when target and body are final."""

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        timestamp, nonce = str(time.time_ns() // 1_000_000), str(uuid.uuid4())
        body = request.body.encode() if isinstance(request.body, str) else request.body or b""
        target = request.path_url.removeprefix(PREFIX)
        message = (timestamp + nonce + request.method + target).encode() + body
        signed = hmac.digest(SECRET, quote(message, safe=UNESCAPED).encode(), hashlib.sha256)
        request.headers.update(
            {
                "X-FBAPI-KEY": API_KEY,
                "X-FBAPI-NONCE": nonce,
                "X-FBAPI-TIMESTAMP": timestamp,
                "X-FBAPI-SIGNATURE": base64.b64encode(signed).decode(),
                # A caller without a key of the platform sends an empty signature.
                "X-FB-PLATFORM-SIGNATURE": "",
            }
        )
        return request
