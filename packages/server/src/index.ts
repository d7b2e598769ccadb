/**
 * The provider runtime: verifies, validates, finds the account, keeps tenants apart and formats every error, so
 * that a provider writes plain handlers.
 * @module
 */

// Making a provider
export { createProvider } from "./create-provider.ts";
export { ConfigurationError } from "./configuration-error.ts";
export type { Accounts, PlatformOptions, ProviderOptions } from "./options.ts";
export { createCredentials, type Credentials } from "./credentials.ts";
export { DEFAULT_LIMITS, type Limits } from "./limits.ts";
export type { AroundHandler, HandledRequest } from "./around-handler.ts";
export type { AddressFilter, RequestOrigin } from "./address-filter.ts";
export type { CorsOptions } from "./cors.ts";
export { consoleLogger, type Logger, type LogLine } from "./log.ts";

// Watching it
export { createAccessLog } from "./access-log.ts";
export { createOperationsApp, type OperationsOptions } from "./operations-app.ts";
export type { AnsweredRequest, RequestObserver, Stage } from "./observe.ts";

export { findViolation, type Violation } from "./pipeline/response-check.ts";

// Writing handlers
export type { Account, Credential, HandlerContext, ServerContext } from "./context.ts";
export type { HandlerInput, Reply } from "./pipeline/handler.ts";
export type { AllHandlers, ComponentHandlers, ComponentOf, HandlersFor } from "./handlers-for.ts";
export {
  ApiError,
  BadRequestError,
  type BadRequestErrorType,
  type FaultPlace,
  NotFoundError,
  UnauthorizedError,
  UnavailableError,
} from "./errors.ts";

// Stores
export { createMemoryNonceStore, type NonceStore } from "./nonce-store.ts";
export { createIdempotencyStore, type IdempotencyOptions } from "./idempotency/create-idempotency-store.ts";
export { idempotencyKeyReuse } from "./idempotency/idempotency-key-reuse.ts";
export { identify, type RequestIdentity } from "./idempotency/identify.ts";
export { createMemoryIdempotencyRecords } from "./idempotency/memory-records.ts";
export type { IdempotencyClaim, IdempotencyClaimOutcome, IdempotencyRecords } from "./idempotency/records.ts";
export type {
  IdempotencyScope,
  IdempotencyStore,
  IdempotentExecution,
  StoredResponse,
} from "./idempotency/idempotency-store.ts";
