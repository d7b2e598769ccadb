"""Times."""

import time
from datetime import UTC, datetime, timedelta


def now_ms() -> int:
    """Milliseconds since the Unix epoch: the unit of `X-FBAPI-TIMESTAMP`."""
    return time.time_ns() // 1_000_000


def timestamp(ago: timedelta = timedelta()) -> str:
    """Now, or some time ago, as RFC 3339 in UTC. Such texts sort by time."""
    return (datetime.now(UTC) - ago).isoformat(timespec="milliseconds").replace("+00:00", "Z")
