/**
 * The reference provider: handlers on a double-entry ledger, with a store in memory. It needs Web APIs only. The SQLite store
 * is in `./node`.
 * @module
 */

// Creating a provider
export { createSandbox, type Sandbox, type SandboxOptions } from "./create-sandbox.ts";
export { type Runtime, systemRuntime } from "./ports/runtime.ts";
export {
  advanceStepwise,
  type BusinessClock,
  type BusinessClockOptions,
  createBusinessClock,
  type Schedule,
  type Steps,
} from "./business-clock.ts";

// Outcomes of pending operations
export {
  afterDelay,
  type Outcome,
  type Pending,
  type PendingKind,
  type Scenario,
  success,
} from "./components/progress/tasks.ts";

// Actions of an operator
export type { Operator } from "./create-operator.ts";
export { OperatorError } from "./components/operator/operator-error.ts";
export type { ArrivingDeposit, NamedDeposit } from "./components/transfers/deposits/receive-deposit.ts";
export type { TransfersOperator } from "./components/transfers/operator.ts";
export type { LiquidityOperator } from "./components/liquidity/operator.ts";
export type { RampsOperator } from "./components/ramps/operator.ts";
export type { CollateralOperator } from "./components/collateral/operator.ts";
export type { CollateralPlatform } from "./components/collateral/collateral-platform.ts";
export type { RefusedStatus, TransactionEnd } from "./components/collateral/settlements/finish-settlement.ts";

// Configuration
export { demoConfig } from "./presets/demo-config.ts";
export { presets, type PresetName } from "./presets/presets.ts";
export { type Preset, readPreset } from "./config/complete-config.ts";
export type { SandboxData } from "./config/data-config.ts";
export type { DepositMethod, WithdrawalMethod } from "./config/transfers-config.ts";
export type { PricedRampMethod } from "./config/ramps-config.ts";
export type { AccountSelector } from "./config/account-selector.ts";
export type { ConversionPair } from "./config/liquidity-config.ts";
export type { PairRate } from "./config/liquidity-config.ts";
export type { CompleteConfig, SandboxConfig } from "./config/sandbox-config.ts";

// Demo data
export { seed, type SeedOptions } from "./seed/seed.ts";
export { demoData } from "./presets/demo-data.ts";
export { demoAccounts } from "./presets/demo-accounts.ts";
export { demoAssets } from "./presets/demo-assets.ts";
export { demoApiKeys, demoCustomers } from "./presets/demo-accounts.ts";

// Stores
export { createMemoryStore } from "./adapters/memory/create-memory-store.ts";
export type { OrderedPage, Page } from "./ports/pages.ts";
export type {
  AccountReader,
  AssetReader,
  BalanceReader,
  BalanceWriter,
  CustomerReader,
  Inserts,
  LedgerReader,
} from "./ports/store.ts";
export type { Store, StoreReader, StoreWriter } from "./components/entities.ts";

export type { Entities, EntityKindName } from "./components/entities.ts";
export type { EntityReader, EntityWriter } from "./ports/entities.ts";

// Stored records
export type { IdempotencyRecord } from "./components/idempotency/entities.ts";
export type { Task, TaskKind } from "./components/progress/tasks.ts";
export type { Attribution } from "./components/requirements/participants.ts";
export type { DepositAddressRecord } from "./components/transfers/entities.ts";
export type { DepositRecord } from "./components/transfers/entities.ts";
export type { WithdrawalDestination, WithdrawalRecord } from "./components/transfers/entities.ts";
export type { AccountRecord } from "./domain/parties.ts";
export { assetKey, type AssetFilter } from "./domain/asset.ts";
export type { BalanceRecord } from "./domain/ledger/entry.ts";
export type { CustomerRecord } from "./domain/parties.ts";
export type { RampRecord } from "./components/ramps/entities.ts";
export type { RampPrice } from "./components/ramps/entities.ts";
export type { QuoteRecord } from "./components/liquidity/entities.ts";

// The ledger
export { checkLedger, type LedgerFault } from "./components/ledger/check-ledger.ts";
export type { BalanceBucket, Bucket, CounterBucket, Entry, Movement, Posting } from "./domain/ledger/entry.ts";
export type { RoundingMode } from "./domain/decimal.ts";
export { InsufficientFundsError, LedgerError } from "./domain/ledger/entry.ts";
export { type Amount, type Conversion, convert, deposit, grantCredit, lock } from "./domain/ledger/movements.ts";
export { postEntry } from "./components/ledger/post-entry.ts";
