"""Reads the properties of a JSON body. An error names the invalid property."""

from __future__ import annotations

import json
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from .amounts import parse_amount
from .errors import ApiError, bad_form, bad_property
from .request import Request


class Fields:
    """A JSON object of the body. Unknown properties are ignored."""

    def __init__(self, values: dict[str, Any], pointer: str = "") -> None:
        self.values = values
        self._pointer = pointer

    @staticmethod
    def of(request: Request) -> Fields:
        """Parses the body of a request."""
        return Fields(_parse_object(request.body))

    def wrong(self, name: str, message: str) -> ApiError:
        """Returns the error for a property with an invalid value."""
        return bad_property("body", f"{self._pointer}/{name}", message)

    def has(self, name: str) -> bool:
        return name in self.values

    def text(self, name: str) -> str:
        value = self._required(name)
        if not isinstance(value, str):
            raise self.wrong(name, f"{name} must be a string.")
        return value

    def optional_text(self, name: str) -> str | None:
        return self.text(name) if self.has(name) else None

    def optional_flag(self, name: str) -> bool:
        value = self.values.get(name, False)
        if not isinstance(value, bool):
            raise self.wrong(name, f"{name} must be true or false.")
        return value

    def one_of(self, name: str, values: Sequence[str]) -> str:
        value = self.text(name)
        if value not in values:
            raise self.wrong(name, f"{name} must be one of {', '.join(values)}.")
        return value

    def amount(self, name: str) -> Decimal:
        amount = parse_amount(self.text(name))
        if amount is None:
            raise self.wrong(name, f'{name} must be a decimal number in a string, such as "12.5".')
        return amount

    def object(self, name: str) -> Fields:
        value = self._required(name)
        if not isinstance(value, dict):
            raise self.wrong(name, f"{name} must be an object.")
        return Fields(value, f"{self._pointer}/{name}")

    def optional_object(self, name: str) -> Fields | None:
        return self.object(name) if self.has(name) else None

    def texts(self, name: str) -> list[str]:
        values = self._list(name)
        if not all(isinstance(value, str) for value in values):
            raise self.wrong(name, f"{name} must be a list of strings.")
        return values

    def objects(self, name: str) -> list[Fields]:
        values = self._list(name)
        if not all(isinstance(value, dict) for value in values):
            raise self.wrong(name, f"{name} must be a list of objects.")
        return [Fields(value, f"{self._pointer}/{name}/{index}") for index, value in enumerate(values)]

    def _list(self, name: str) -> list[Any]:
        value = self._required(name)
        if not isinstance(value, list):
            raise self.wrong(name, f"{name} must be a list.")
        return value

    def _required(self, name: str) -> Any:
        if name not in self.values:
            raise self.wrong(name, f"{name} is required.")
        return self.values[name]


def canonical(values: dict[str, Any]) -> bytes:
    """Serialises equal objects to equal bytes."""
    return json.dumps(values, sort_keys=True, separators=(",", ":")).encode()


def _parse_object(body: bytes) -> dict[str, Any]:
    try:
        value = json.loads(body.decode(), parse_constant=_refuse_constant)
        # A lone surrogate such as "\ud800" is valid JSON, but cannot be stored as UTF-8.
        json.dumps(value, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        raise bad_form("body", "The body must be JSON in UTF-8.") from None
    if not isinstance(value, dict):
        raise bad_form("body", "The body must be a JSON object.")
    return value


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")
