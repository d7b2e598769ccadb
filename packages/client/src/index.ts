/**
 * A typed client that signs what it sends, for providers of any contract that the kit generates.
 * @module
 */

// The client
export { createClient, type Client } from "./client.ts";
export type { ClientOptions, KeyedCall, Retries, SentRequest, ReceivedAnswer, PlannedRetry } from "./client-options.ts";
export type { Runtime } from "./runtime.ts";

// Its calls
export type {
  ClientArguments,
  ClientCallOptions,
  ClientCalls,
  ClientInput,
  NamedCalls,
  PathCalls,
  Result,
} from "./calls.ts";
export type { ItemOf, ListTypes } from "./paginate.ts";

// Its errors
export { ProviderError, type Outcome, type ProviderErrorDetails } from "./provider-error.ts";
