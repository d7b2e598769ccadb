/**
 * The provider runtime. It verifies and validates requests, finds the account, separates customers and formats errors, so that
 * you write plain handlers only.
 * @module
 */

// Creating a provider
export { createProvider, type Provider } from "./create-provider.ts";
export { ConfigurationError } from "./configuration-error.ts";
export type { ProviderOptions } from "./options.ts";
export type {
  Accounts,
  AddressFilter,
  AddressVerdict,
  OfferedAccounts,
  PlatformVerificationOptions,
  RequestOrigin,
} from "./ports.ts";
export { createRequestClock, type RequestClock } from "./replay-protection.ts";
export { createCredentials, type Credentials } from "./credentials.ts";
export { DEFAULT_LIMITS, type Limits } from "./limits.ts";
export {
  parseRateLimits,
  type RateLimit,
  type RateLimitBudget,
  type RateLimits,
  type RateLimitStore,
} from "./rate-limits/rate-limits.ts";
export { createMemoryRateLimits, type MemoryRateLimitOptions } from "./rate-limits/memory-rate-limits.ts";
export type { FenceRecords, FenceState, StoredFence, WriteFence } from "./restore-fence/fence.ts";
export type { JournalEntry, WriteJournal } from "./journal/journal.ts";
export type { CorsOptions } from "./cors.ts";
export { consoleLogger, type Logger, type LogLine } from "./log.ts";

// Observing it
export { createOperationsApp, type OperationsOptions } from "./operations-app.ts";
export { createAccessLog, type ObservedRequest, type RequestContent, type RequestObserver } from "./observe.ts";
export { type StageName, stageNames } from "./pipeline/stages.ts";

export { findViolation, type ResponseViolation } from "./pipeline/response.ts";

// Writing handlers
export type { OwnedAccount, Credential, HandlerContext, ServerContext } from "./context.ts";
export type { HandledRequest, HandlerInput, Interceptor, Reply } from "./handler.ts";
export { type Exactly, reply } from "./reply.ts";
export type { AllHandlers, ComponentHandlers, ComponentOf, HandlersFor } from "./handlers-for.ts";
export {
  ApiError,
  type ApiErrorOptions,
  InvalidRequestError,
  errorBody,
  type BadRequestErrorType,
  type FaultPlace,
  idempotencyKeyReuse,
  NotFoundError,
  AuthenticationError,
  UnavailableError,
} from "./errors.ts";

// Stores
export { createMemoryNonceStore, type MemoryNonceOptions, type NonceStore } from "./replay-protection.ts";
export { createIdempotencyStore, type IdempotencyOptions } from "./idempotency/create-idempotency-store.ts";
export { identify, type RequestIdentity } from "./idempotency/identify.ts";
export {
  createMemoryIdempotencyRecords,
  type MemoryIdempotencyOptions,
  type MemoryIdempotencyRecords,
} from "./idempotency/memory-records.ts";
export { createRecordBudget, type IdempotencyMemory, type RecordBudget } from "./idempotency/record-budget.ts";
export type { IdempotencyClaim, IdempotencyClaimOutcome, IdempotencyRecords } from "./idempotency/records.ts";
export type {
  IdempotencyScope,
  IdempotencyStore,
  IdempotentExecution,
  StoredResponse,
} from "./idempotency/idempotency-store.ts";
