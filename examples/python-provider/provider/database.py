"""SQLite, configured so that effects are on disk before the response is sent."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SCHEMA = (Path(__file__).parent / "schema.sql").read_text(encoding="utf-8")


class Database:
    """One connection per thread. A lock serialises the writes of this process, `BEGIN IMMEDIATE` all writes."""

    def __init__(self, path: Path, *, synchronous: str = "FULL", schema: str = SCHEMA) -> None:
        self._path = path
        self._synchronous = synchronous
        self._threads = threading.local()
        self._writing = threading.Lock()
        self._connection().executescript(schema)

    @contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """A read transaction. All its queries see the same state."""
        with self._transaction("BEGIN") as db:
            yield db

    @contextmanager
    def write(self) -> Iterator[sqlite3.Connection]:
        """A write transaction. It takes the write lock first, so that no other write invalidates its reads."""
        with self._writing, self._transaction("BEGIN IMMEDIATE") as db:
            yield db

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[sqlite3.Connection]:
        db = self._connection()
        db.execute(begin)
        try:
            yield db
            db.execute("COMMIT")
        except BaseException:
            db.execute("ROLLBACK")
            raise

    def _connection(self) -> sqlite3.Connection:
        existing: sqlite3.Connection | None = getattr(self._threads, "connection", None)
        if existing is not None:
            return existing
        # isolation_level=None stops Python from beginning transactions implicitly.
        db = sqlite3.connect(self._path, timeout=10, isolation_level=None)
        db.row_factory = sqlite3.Row
        db.execute("PRAGMA journal_mode = WAL")
        db.execute(f"PRAGMA synchronous = {self._synchronous}")
        db.execute("PRAGMA foreign_keys = ON")
        self._threads.connection = db
        return db
