/**
 * A typed client for providers of any contract that the kit generates. It signs every request that it sends.
 * @module
 */

// The client
export { createClient, type Client } from "./client.ts";
export type { Authenticator, ClientOptions, RetryOptions } from "./client-options.ts";
export type { KeyedCall, PlannedRetry, ReceivedResponse, SentRequest } from "./events.ts";
export type { EndedCall, StartedCall, TracedCall, Tracing } from "./events.ts";
export type { Runtime } from "./runtime.ts";

// Its calls
export type { ClientArguments, ClientCallOptions, ClientCalls, ClientInput, NamedCalls, Result } from "./calls.ts";
export type { ItemOf, ListArguments, ListInput } from "./calls.ts";
export { createResponseValidator, type ResponseValidator } from "./validate-response.ts";

// Its errors
export {
  ProviderError,
  toProviderError,
  type ErrorKind,
  type OperationError,
  type CallOutcome,
  type ProviderErrorDetails,
} from "./provider-error.ts";
