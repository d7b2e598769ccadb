"""The current time, in the formats of the API."""

import time
from datetime import UTC, datetime, timedelta


def now_ms() -> int:
    """Returns milliseconds since the Unix epoch, the unit of `X-FBAPI-TIMESTAMP`."""
    return time.time_ns() // 1_000_000


def timestamp(ago: timedelta = timedelta()) -> str:
    """Returns the time `ago` as RFC 3339 in UTC. These strings sort by time."""
    return (datetime.now(UTC) - ago).isoformat(timespec="milliseconds").replace("+00:00", "Z")
