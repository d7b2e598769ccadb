-- `seq` orders the lists: it grows with every row, in the order of the commits.
-- Amounts are text, because SQLite's numbers are floats.

CREATE TABLE IF NOT EXISTS api_keys (
  digest BLOB PRIMARY KEY, -- SHA-256 of the API key
  customer_id TEXT NOT NULL,
  public_key BLOB NOT NULL
);

CREATE TABLE IF NOT EXISTS accounts (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  customer_id TEXT NOT NULL,
  title TEXT NOT NULL,
  status TEXT NOT NULL,
  parent_id TEXT REFERENCES accounts (id)
);

CREATE TABLE IF NOT EXISTS balances (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  asset TEXT NOT NULL,
  available TEXT NOT NULL,
  locked TEXT NOT NULL,
  UNIQUE (account_id, asset)
);

-- Why each balance is what it is: one row for each change.
CREATE TABLE IF NOT EXISTS entries (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  asset TEXT NOT NULL,
  available_change TEXT NOT NULL,
  locked_change TEXT NOT NULL,
  reason TEXT NOT NULL,
  created_at TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS withdrawals (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  transfer_method TEXT NOT NULL,
  asset TEXT NOT NULL,
  amount TEXT NOT NULL,
  destination TEXT NOT NULL, -- JSON
  travel_rule TEXT, -- JSON
  status TEXT NOT NULL,
  created_at TEXT NOT NULL,
  finalized_at TEXT
);
CREATE INDEX IF NOT EXISTS withdrawals_of_account ON withdrawals (account_id, transfer_method, seq);
CREATE INDEX IF NOT EXISTS withdrawals_pending ON withdrawals (created_at) WHERE status = 'pending';

CREATE TABLE IF NOT EXISTS deposits (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  asset TEXT NOT NULL,
  amount TEXT NOT NULL,
  source TEXT NOT NULL, -- JSON
  created_at TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS deposits_of_account ON deposits (account_id, seq);

CREATE TABLE IF NOT EXISTS deposit_addresses (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  destination TEXT NOT NULL, -- JSON
  status TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS deposit_addresses_of_account ON deposit_addresses (account_id, seq);

-- The first response to each idempotency key. Delete rows that are older than 72 hours, not younger ones.
CREATE TABLE IF NOT EXISTS responses (
  account_id TEXT NOT NULL REFERENCES accounts (id),
  operation TEXT NOT NULL,
  idempotency_key TEXT NOT NULL,
  request_digest BLOB NOT NULL,
  status INTEGER NOT NULL,
  body BLOB NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (account_id, operation, idempotency_key)
);
