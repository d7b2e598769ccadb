"""SQLite, set up so that a response is sent only after its effects are on disk."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SCHEMA = (Path(__file__).parent / "schema.sql").read_text(encoding="utf-8")


class Database:
    """One connection per thread. Writes of this process take turns; `BEGIN IMMEDIATE` excludes other processes."""

    def __init__(self, path: Path, *, synchronous: str = "FULL", schema: str = SCHEMA) -> None:
        self._path = path
        self._synchronous = synchronous
        self._threads = threading.local()
        self._writing = threading.Lock()
        self._connection().executescript(schema)

    @contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """A transaction that sees one state, however many queries it makes."""
        with self._transaction("BEGIN") as db:
            yield db

    @contextmanager
    def write(self) -> Iterator[sqlite3.Connection]:
        """A transaction that may write. It takes the write lock first, so that its reads stay valid."""
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
        # isolation_level=None: Python begins no transactions implicitly.
        db = sqlite3.connect(self._path, timeout=10, isolation_level=None)
        db.row_factory = sqlite3.Row
        db.execute("PRAGMA journal_mode = WAL")
        db.execute(f"PRAGMA synchronous = {self._synchronous}")
        db.execute("PRAGMA foreign_keys = ON")
        self._threads.connection = db
        return db
