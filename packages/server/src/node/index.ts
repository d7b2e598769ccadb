/** Serving a provider on Node. @module */
export { createAddressFilter, createAddressReader, type AddressFilterOptions } from "./address-filter.ts";
export { createMetrics, type Metrics, type MetricsRegistry } from "./metrics.ts";
export { createNodeHandler, type NodeHandler, type ServedApp } from "./node-handler.ts";
export type { Reloadable, ReloadOptions } from "./reloading/create-reloading.ts";
export {
  createReloadingCredentials,
  createReloadingPlatformVerifier,
  createReloadingSigner,
  type CredentialsSource,
  type KeySource,
  type ReloadingCredentials,
  reloadOnSignal,
} from "./reloading/keys.ts";
export { createRestoreFence, type RestoreFence, type RestoreFenceOptions } from "./restore-fence.ts";
export { liftFence, type LiftFenceOptions } from "./lift-fence.ts";
export { createJournal, type Journal, type JournalOptions, type JournalLine, readJournal } from "./journal.ts";
export { platformAddresses } from "@provider-connectivity/core";
export { serve, ShutdownTimeoutError, type RunningServer, type ServeOptions } from "./serve.ts";
