"""Amounts are decimal strings on the wire, `Decimal` in Python and text in SQLite. They are never floats."""

import re
from decimal import Context, Decimal

AMOUNT = re.compile(r"[0-9]+(\.[0-9]+)?")

# The default context rounds silently to 28 digits. An amount has at most MAX_LENGTH digits, so sums and products
# stay exact.
MAX_LENGTH = 60
_exact = Context(prec=2 * MAX_LENGTH)


def parse_amount(text: str) -> Decimal | None:
    """Parses an amount. None if the text is not one. Uses `fullmatch`, because `$` also matches before a line break."""
    if len(text) > MAX_LENGTH or AMOUNT.fullmatch(text) is None:
        return None
    return Decimal(text)


def format_amount(amount: Decimal) -> str:
    """Formats without an exponent: `str(Decimal("0.0000001"))` would be `1E-7`."""
    return format(amount, "f")


def add(left: Decimal, right: Decimal) -> Decimal:
    """Returns the exact sum."""
    return _exact.add(left, right)


def negate(amount: Decimal) -> Decimal:
    """Negates exactly: `-amount` would round."""
    return amount.copy_negate()


def multiply(left: Decimal, right: Decimal) -> Decimal:
    """Returns the exact product."""
    return _exact.multiply(left, right)


def divide(left: Decimal, right: Decimal) -> Decimal:
    """Returns the quotient with 120 digits. Round it with `round_to`."""
    return _exact.divide(left, right)


def round_to(decimal_places: int, amount: Decimal, rounding: str) -> Decimal:
    """Rounds to a number of decimal places. `rounding` is a mode of the decimal module."""
    return amount.quantize(Decimal(1).scaleb(-decimal_places), rounding=rounding, context=_exact)


def decimal_places(amount: Decimal) -> int:
    """Returns the number of decimal places without trailing zeros."""
    exponent = amount.normalize(_exact).as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0
