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
export { paginate, type ItemOf, type ListArguments, type ListInput } from "./paginate.ts";
export { createAnswerCheck, type AnswerCheck } from "./answer-check.ts";

// Its errors
export { ProviderError, type Outcome, type ProviderErrorDetails } from "./provider-error.ts";
