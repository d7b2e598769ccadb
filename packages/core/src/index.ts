/**
 * Types and functions for generated contract code.
 * @module
 */

// Contracts
export type {
  ComponentRules,
  Contract,
  ContractInfo,
  ContractTypes,
  ErrorConventions,
  ErrorMembers,
  ErrorNames,
  ErrorRole,
  PaginationParameters,
  PersonHeaders,
  RequestPartRole,
  SecurityHeaders,
  TypesOfContract,
} from "./contract.ts";
export { extendContract } from "./contract.ts";
export type { HttpMethod, Operation, Parameter, ParameterLocation, ParameterType, TypesOf } from "./operation.ts";
export type { OperationValidators, Validate, ValidationError } from "./validate.ts";

// Types of operations
export type {
  BodyOf,
  ErrorOf,
  HeadersOf,
  OperationTypes,
  PathOf,
  QueryOf,
  ReplyOf,
  StatusReply,
  SuccessOf,
  WithDefaults,
} from "./operation-types.ts";
export type { ClientErrorStatus, RedirectStatus, ServerErrorStatus, StatusRanges, SuccessStatus } from "./statuses.ts";
export { declaredStatus } from "./statuses.ts";

export type { OneOf } from "./one-of.ts";

// Derived types and functions
export type {
  ApplyContext,
  ContextFor,
  ContextMember,
  ContextOfOperation,
  Handler,
  HandlerRequest,
  HandlersOfContext,
} from "./handler.ts";
export type { Call, CallArguments, Caller, CallInput, CallOptions } from "./call.ts";
export { platformAddresses } from "./platform-addresses.ts";
export type { Override } from "./override-types.ts";

export { isThenable, TimeoutError, type TimeoutOptions, withTimeout } from "./with-timeout.ts";
