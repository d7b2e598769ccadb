/**
 * The reference provider: handlers on a double-entry ledger, with a store in memory. It needs Web APIs only.
 * The ledger is in `./ledger`, the store in SQLite in `./node`, and the store in PostgreSQL in `./postgres`.
 * @module
 */

// The provider
export { createSandbox, type Sandbox, type SandboxOptions } from "./create-sandbox.ts";
export type { Operator } from "./create-operator.ts";
export { OperatorError } from "./components/operator/operator-error.ts";
export type { RefusedStatus } from "./components/collateral/settlements/finish-settlement.ts";
export type { CollateralPlatform } from "./components/collateral/collateral-platform.ts";

// Time, and outcomes of pending operations
export { type SandboxRuntime, systemRuntime } from "./ports/runtime.ts";
export {
  afterDelay,
  type TaskOutcome,
  type Pending,
  type PendingKind,
  type Scenario,
  success,
} from "./components/progress/tasks.ts";
export {
  advanceStepwise,
  type BusinessClock,
  type BusinessClockOptions,
  createBusinessClock,
  type Schedule,
  type Steps,
} from "./business-clock.ts";

// Personal data
export {
  eraseParticipants,
  type EraseParticipantsResult,
  type EraseParticipantsOptions,
} from "./components/personal-data/erase-participants.ts";

// Configuration
export type { SandboxConfig } from "./config/sandbox-config.ts";
export type { SandboxData } from "./config/data-config.ts";
export { type Preset, readPreset } from "./config/complete-config.ts";
export { presets, type PresetName } from "./presets/presets.ts";
export { demoConfig } from "./presets/demo-config.ts";

// Data
export { seed, type SeedOptions } from "./seed/seed.ts";
export { demoData } from "./presets/demo-data.ts";
export { demoAccounts, demoApiKeys, demoCustomers } from "./presets/demo-accounts.ts";
export { demoAssets } from "./presets/demo-assets.ts";

// Stores
export { createMemoryStore, type MemoryStore, type MemoryStoreOptions } from "./adapters/memory/create-memory-store.ts";
export type { Store } from "./components/entities.ts";
