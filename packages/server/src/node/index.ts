/** Serving a provider on Node. @module */
export { createAddressFilter, createAddressReader, type AddressFilterOptions } from "./address-filter.ts";
export { createMetrics, type Metrics, type MetricsRegistry } from "./metrics.ts";
export { createNodeHandler, type NodeHandler, type ServedApp } from "./node-handler.ts";
export { platformAddresses } from "./platform-addresses.ts";
export { serve, ShutdownTimeoutError, type RunningServer, type ServeOptions } from "./serve.ts";
