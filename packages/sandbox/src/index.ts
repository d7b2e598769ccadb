/**
 * The reference provider: handlers on a double-entry ledger, with a store in memory. Runs wherever there are Web APIs;
 * the SQLite store is in `./node`.
 * @module
 */

// Making a provider
export { createSandbox, type Sandbox, type SandboxOptions } from "./create-sandbox.ts";
export { type Sources, systemSources } from "./sources.ts";

// How what is pending ends
export {
  afterDelay,
  type Outcome,
  type Pending,
  type PendingKind,
  type Scenario,
  success,
} from "./progress/scenario.ts";

// What an operator can bring about
export type { Operator } from "./operator/create-operator.ts";
export { OperatorError } from "./operator/operator-error.ts";
export type { ArrivingDeposit } from "./transfers/deposits/receive-deposit.ts";
export type { TransfersOperator } from "./transfers/operator.ts";
export type { LiquidityOperator } from "./liquidity/operator.ts";
export type { RampsOperator } from "./ramps/operator.ts";
export type { CollateralOperator } from "./collateral/operator.ts";
export type { RefusedStatus, TransactionEnd } from "./collateral/settlements/finish-transaction.ts";

// What it does for business
export { demoConfig } from "./config/demo-config.ts";
export { presets, type PresetName } from "./config/presets.ts";
export { type Preset, readPreset } from "./config/complete-config.ts";
export type { SandboxData } from "./config/data-config.ts";
export type { DepositMethod, WithdrawalMethod } from "./config/transfers-config.ts";
export type { PricedRampMethod } from "./config/ramps-config.ts";
export type { AccountSelector } from "./config/values.ts";
export type { ConversionPair } from "./config/liquidity-config.ts";
export type { PairRate } from "./config/rates-config.ts";
export type { CompleteConfig, SandboxConfig } from "./config/sandbox-config.ts";

// Demo data
export { seed, type SeedOptions } from "./seed/seed.ts";
export { demoData } from "./seed/demo-data.ts";
export { demoAccounts } from "./seed/accounts.ts";
export { demoAssets } from "./seed/assets.ts";
export { demoApiKeys, demoCustomers } from "./seed/customers.ts";

// Stores
export { createMemoryStore } from "./store/memory/create-memory-store.ts";
export type { OrderedPage, Page } from "./store/page.ts";
export type {
  AccountReader,
  AssetReader,
  BalanceReader,
  BalanceWriter,
  CustomerReader,
  Inserts,
  LedgerReader,
  Store,
  StoreReader,
  StoreWriter,
} from "./store/store.ts";

export type {
  Entities,
  EntityKindName,
  EntityReader,
  EntityReaders,
  EntityWriter,
  EntityWriters,
} from "./store/entities.ts";

// What stores hold
export type { AnsweredRequest } from "./idempotency/model.ts";
export type { Task, TaskKind } from "./progress/task.ts";
export type { Attribution } from "./transfers/attribution.ts";
export type { DepositAddressRecord } from "./transfers/deposit-addresses/model.ts";
export type { DepositRecord } from "./transfers/deposits/model.ts";
export type { WithdrawalDestination, WithdrawalRecord } from "./transfers/withdrawals/model.ts";
export type { AccountRecord } from "./accounts/model.ts";
export { assetKey, type AssetFilter } from "./assets/model.ts";
export type { BalanceRecord } from "./balances/model.ts";
export type { CustomerRecord } from "./customers/model.ts";
export type { RampRecord } from "./ramps/model.ts";
export type { RampPrice } from "./ramps/price.ts";
export type { QuoteRecord } from "./liquidity/model.ts";

// The ledger
export { checkLedger, type LedgerFault } from "./ledger/check-ledger.ts";
export type { BalanceBucket, Bucket, CounterBucket, Entry, Movement, Posting } from "./ledger/entry.ts";
export type { RoundingMode } from "./ledger/decimal.ts";
export { InsufficientFundsError, LedgerError } from "./ledger/errors.ts";
export { type Amount, type Conversion, convert, deposit, grantCredit, lock } from "./ledger/movements.ts";
export { postEntry } from "./ledger/post-entry.ts";
