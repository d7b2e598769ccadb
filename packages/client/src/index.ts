/**
 * A typed client that signs what it sends, for providers of any contract that the kit generates.
 * @module
 */

// The client
export { createClient, type Client } from "./client.ts";
export { createPathClient, type PathClient } from "./path-client.ts";
export type { ClientOptions, KeyedCall, Retries, SentRequest, ReceivedAnswer, PlannedRetry } from "./client-options.ts";
export type { CallEnding, StartedCall, TracedCall, Tracing } from "./tracing.ts";
export type { Runtime } from "./runtime.ts";

// Its calls
export type { ClientArguments, ClientCallOptions, ClientCalls, ClientInput, NamedCalls, Result } from "./calls.ts";
export type { ItemOf, ListArguments, ListInput } from "./lists.ts";
export { createAnswerCheck, type AnswerCheck } from "./answer-check.ts";

// Its errors
export {
  ProviderError,
  toProviderError,
  type ErrorKind,
  type Outcome,
  type ProviderErrorDetails,
} from "./provider-error.ts";
export type { OperationError } from "./operation-error.ts";
