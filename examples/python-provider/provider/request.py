"""Requests, with the target and the body as sent, and responses."""

import json
import re
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote_plus, unquote_to_bytes

from .errors import bad_property

MAX_BODY = 1024 * 1024


@dataclass(frozen=True)
class Request:
    """A request. `application.py` sets `customer_id` and `params` after authentication."""

    method: str
    target: str
    """Path and query as sent, without the base path. The caller signed this text."""
    headers: Mapping[str, str]
    body: bytes
    customer_id: str = ""
    params: Mapping[str, str] = field(default_factory=dict)

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    def query(self, name: str) -> str | None:
        """Returns a query parameter. An empty one counts as missing."""
        values = self._query_values(name)
        if len(values) > 1:
            raise bad_property("querystring", f"/{name}", f"Set {name} only once.")
        return values[0] if values else None

    def query_flag(self, name: str) -> bool:
        """Returns a query parameter that is `true` or `false`. Default: false."""
        value = self.query(name)
        if value not in (None, "true", "false"):
            raise bad_property("querystring", f"/{name}", f"{name} must be true or false.")
        return value == "true"

    def _query_values(self, name: str) -> list[str]:
        pairs = (pair.partition("=") for pair in self.target.partition("?")[2].split("&"))
        return [unquote_plus(value) for key, _, value in pairs if unquote_plus(key) == name and value]


@dataclass(frozen=True)
class Response:
    """A response. Its body is bytes, so that a repeated request gets an identical body."""

    status: int
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)


Operation = Callable[[sqlite3.Connection, Request], Response]
"""Serves a request within a transaction."""


def read_target(raw_uri: str, base_path: str) -> str | None:
    """Returns the request target without the base path. None if it is not below the base path."""
    # Some clients and proxies send the whole URL.
    target = re.sub(r"^https?://[^/]*", "", raw_uri)
    rest = target.removeprefix(base_path)
    return rest if target.startswith(base_path) and rest.startswith("/") else None


def path_pattern(template: str) -> Callable[[str], dict[str, str] | None]:
    """Matches paths such as `/accounts/{accountId}`. Splits the path before it percent-decodes the parameters."""
    expression = re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", template))

    def match(path: str) -> dict[str, str] | None:
        found = expression.fullmatch(path)
        if found is None:
            return None
        return {name: _decode(value) for name, value in found.groupdict().items()}

    return match


def _decode(text: str) -> str:
    # Invalid UTF-8 becomes U+FFFD, which no id contains.
    return unquote_to_bytes(text).decode(errors="replace")


def json_response(status: int, body: object) -> Response:
    """Returns a response with a JSON body."""
    return Response(status, json.dumps(body, separators=(",", ":")).encode())
