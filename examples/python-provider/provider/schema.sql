-- `seq` orders the lists. It increases with every row in commit order.
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
  credit TEXT NOT NULL, -- the part of `available` that the provider grants as credit
  UNIQUE (account_id, asset)
);

-- The changes of each balance, one row per change.
CREATE TABLE IF NOT EXISTS entries (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  asset TEXT NOT NULL,
  available_change TEXT NOT NULL,
  locked_change TEXT NOT NULL,
  credit_change TEXT NOT NULL,
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

-- The first response to each idempotency key. Keep rows for at least 72 hours.
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

CREATE TABLE IF NOT EXISTS quotes (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  from_asset TEXT NOT NULL,
  from_amount TEXT NOT NULL,
  to_asset TEXT NOT NULL,
  to_amount TEXT NOT NULL,
  executed INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS quotes_of_account ON quotes (account_id, seq);

-- Collateral. Includes refused links, intents and transactions.

CREATE TABLE IF NOT EXISTS collateral_links (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  collateral_id TEXT NOT NULL,
  signers TEXT NOT NULL, -- JSON
  env TEXT NOT NULL,
  status TEXT NOT NULL,
  rejection_reason TEXT,
  UNIQUE (account_id, collateral_id)
);
-- An account and a collateral account are each linked at most once at a time.
CREATE UNIQUE INDEX IF NOT EXISTS one_link_of_account ON collateral_links (account_id) WHERE status = 'Linked';
CREATE UNIQUE INDEX IF NOT EXISTS one_link_of_collateral ON collateral_links (collateral_id) WHERE status = 'Linked';

CREATE TABLE IF NOT EXISTS collateral_addresses (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  collateral_id TEXT NOT NULL,
  asset TEXT NOT NULL,
  address TEXT NOT NULL, -- JSON
  recovery_account_id TEXT NOT NULL,
  UNIQUE (account_id, collateral_id, address, recovery_account_id)
);

CREATE TABLE IF NOT EXISTS collateral_intents (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  collateral_id TEXT NOT NULL,
  direction TEXT NOT NULL,
  fireblocks_intent_id TEXT NOT NULL,
  request TEXT NOT NULL, -- JSON
  asset TEXT NOT NULL,
  amount TEXT NOT NULL,
  rejection_reason TEXT,
  UNIQUE (account_id, collateral_id, direction, fireblocks_intent_id)
);

CREATE TABLE IF NOT EXISTS collateral_transactions (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  collateral_id TEXT NOT NULL,
  direction TEXT NOT NULL,
  collateral_tx_id TEXT NOT NULL,
  request TEXT NOT NULL, -- JSON
  intent_id TEXT REFERENCES collateral_intents (id),
  status TEXT NOT NULL,
  rejection_reason TEXT,
  created_at TEXT NOT NULL,
  UNIQUE (account_id, collateral_id, direction, collateral_tx_id)
);
CREATE INDEX IF NOT EXISTS collateral_transactions_pending ON collateral_transactions (created_at)
  WHERE status = 'Pending';

-- The amounts locked at Fireblocks, and those bought on credit since the last settlement.
CREATE TABLE IF NOT EXISTS collateral_balances (
  account_id TEXT NOT NULL REFERENCES accounts (id),
  asset TEXT NOT NULL,
  locked TEXT NOT NULL,
  bought_on_credit TEXT NOT NULL,
  PRIMARY KEY (account_id, asset)
);

CREATE TABLE IF NOT EXISTS settlements (
  version INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  collateral_id TEXT NOT NULL,
  instructions TEXT NOT NULL, -- JSON
  settlement_id TEXT, -- NULL until the settlement starts
  UNIQUE (account_id, collateral_id, settlement_id)
);

CREATE TABLE IF NOT EXISTS settlement_transfers (
  version INTEGER NOT NULL REFERENCES settlements (version),
  direction TEXT NOT NULL,
  asset TEXT NOT NULL,
  amount TEXT NOT NULL,
  status TEXT NOT NULL,
  started_at TEXT NOT NULL,
  PRIMARY KEY (version, direction, asset)
);
CREATE INDEX IF NOT EXISTS settlement_transfers_open ON settlement_transfers (started_at) WHERE status = 'PROCESSING';

CREATE TABLE IF NOT EXISTS forced_settlements (
  account_id TEXT NOT NULL REFERENCES accounts (id),
  collateral_id TEXT NOT NULL,
  settlement_id TEXT NOT NULL,
  request TEXT NOT NULL, -- JSON
  rejection_reason TEXT,
  PRIMARY KEY (account_id, collateral_id, settlement_id)
);

-- Settlements that the provider starts. `key` is the Idempotency-Key, stored before the request is sent.
CREATE TABLE IF NOT EXISTS provider_settlements (
  key TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  collateral_id TEXT NOT NULL,
  transfers TEXT NOT NULL, -- JSON: amounts by asset key
  settlement_id TEXT,
  status TEXT NOT NULL -- new, started, marked or ended
);
CREATE UNIQUE INDEX IF NOT EXISTS one_provider_settlement ON provider_settlements (account_id) WHERE status <> 'ended';

-- The booked transactions of these settlements.
CREATE TABLE IF NOT EXISTS booked_transactions (
  collateral_tx_id TEXT PRIMARY KEY
);
