"""Stores recent nonces, so that a recorded request cannot be replayed."""

from pathlib import Path

from .clock import now_ms
from .database import Database

SCHEMA = """
CREATE TABLE IF NOT EXISTS nonces (
  key_digest BLOB NOT NULL,
  nonce TEXT NOT NULL,
  expires_at INTEGER NOT NULL,
  PRIMARY KEY (key_digest, nonce)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS nonces_expired ON nonces (expires_at);
"""


class Nonces:
    """Nonces in a separate file. It survives a crash of the process but is not flushed to disk for every request.

    A power failure loses the last nonces. A replayed request then still has no second effect, because its idempotency
    key is in the ledger.
    """

    def __init__(self, path: Path, lifetime_ms: int) -> None:
        self._database = Database(path, synchronous="NORMAL", schema=SCHEMA)
        self._lifetime_ms = lifetime_ms

    def use(self, key_digest: bytes, nonce: str) -> bool:
        """Returns True if the key uses the nonce for the first time."""
        now = now_ms()
        with self._database.write() as db:
            db.execute("DELETE FROM nonces WHERE expires_at < ?", (now,))
            inserted = db.execute(
                "INSERT OR IGNORE INTO nonces VALUES (?, ?, ?)", (key_digest, nonce, now + self._lifetime_ms)
            )
            return inserted.rowcount == 1
