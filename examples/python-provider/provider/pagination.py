"""Pages of lists. Cursors are ids, so new items do not shift a page."""

import re
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .errors import bad_form, bad_property
from .request import Request

DEFAULT_LIMIT = 10
MAX_LIMIT = 200
LIMIT = re.compile(r"[0-9]{1,3}")


@dataclass(frozen=True)
class PageQuery:
    """The requested page."""

    limit: int
    starting_after: str | None
    ending_before: str | None

    @staticmethod
    def of(request: Request) -> "PageQuery":
        starting_after, ending_before = request.query("startingAfter"), request.query("endingBefore")
        if starting_after is not None and ending_before is not None:
            raise bad_form("querystring", "Set either startingAfter or endingBefore.")
        return PageQuery(_read_limit(request), starting_after, ending_before)


def page_of(items: Sequence[Mapping[str, Any]], page: PageQuery) -> list[Mapping[str, Any]]:
    """Returns a page of a list in memory. Its items have an `id`."""
    ids = [item["id"] for item in items]
    cursor = page.starting_after or page.ending_before
    if cursor is not None and cursor not in ids:
        return []
    if page.ending_before is not None:
        end = ids.index(page.ending_before)
        return list(items[max(0, end - page.limit) : end])
    start = 0 if page.starting_after is None else ids.index(page.starting_after) + 1
    return list(items[start : start + page.limit])


def page_of_rows(
    db: sqlite3.Connection, table: str, where: str, values: Sequence[object], page: PageQuery, *, latest_first: bool
) -> list[sqlite3.Row]:
    """Returns a page of a table. `table` and `where` are constants, never taken from a request.

    An unknown cursor becomes NULL, which matches no row, so the page is empty.
    """
    cursor = page.starting_after or page.ending_before
    # Items before a cursor are read in reverse order, starting at the cursor.
    descending = latest_first != (page.ending_before is not None)
    sql, parameters = f"SELECT * FROM {table} WHERE {where}", list(values)
    if cursor is not None:
        sql += f" AND seq {'<' if descending else '>'} (SELECT seq FROM {table} WHERE {where} AND id = ?)"
        parameters += [*values, cursor]
    sql += f" ORDER BY seq {'DESC' if descending else 'ASC'} LIMIT {page.limit}"
    rows = db.execute(sql, parameters).fetchall()
    return rows[::-1] if page.ending_before is not None else rows


def is_latest_first(request: Request) -> bool:
    """Reads the query parameter `order`. Default: desc."""
    order = request.query("order")
    if order not in (None, "asc", "desc"):
        raise bad_property("querystring", "/order", "order must be asc or desc.")
    return order != "asc"


def _read_limit(request: Request) -> int:
    text = request.query("limit")
    if text is None:
        return DEFAULT_LIMIT
    if LIMIT.fullmatch(text) is None or not 1 <= int(text) <= MAX_LIMIT:
        raise bad_property("querystring", "/limit", f"limit must be a whole number from 1 to {MAX_LIMIT}.")
    return int(text)
