/**
 * A contract as a value: one version of a specification, for the client, the server and the mocks.
 *
 * OpenAPI cannot express which header contains the API key or which error type means "not found". The contract contains these
 * names as data, so that the runtimes work with any API of this kind.
 * @module
 */
import type { Caller } from "./call.ts";
import type { HandlersOfContext } from "./handler.ts";
import type { Operation } from "./operation.ts";
import type { OperationValidators } from "./validate.ts";

/** The types of a contract. */
export interface ContractTypes {
  /** openapi-typescript's `paths`. */
  paths: object;
  /** Each operation by its id. */
  operations: object;
  /** The names of the components. */
  component: string;
  /** The names of those that every provider offers. */
  always: string;
  /** The handler interface, generic over its context. */
  handlers: HandlersOfContext;
  /** The named calls. */
  calls: object;
  /** The mock overrides. */
  overrides: object;
  /** `ContractInfo.pagination`, as literals. */
  pagination: PaginationParameters;
  /** `ContractInfo.idempotencyProperty`, as a literal. */
  idempotencyProperty: string;
  /** `ContractInfo.errors.members`, as literals. */
  errorMembers: ErrorMembers;
}

/** The components of a contract and their dependencies, as data. */
export interface ComponentRules<Name extends string = string> {
  /** All components, in the specification's order. */
  readonly names: readonly Name[];
  /** The components that every provider offers. */
  readonly always: readonly Name[];
  /** The components that a component requires. */
  readonly requires: Readonly<Partial<Record<Name, readonly Name[]>>>;
}

/** The names of the headers with keys and signatures. */
export interface SecurityHeaders {
  /** The API key, for example `X-FBAPI-KEY`. */
  readonly key: string;
  /** The nonce. Unique for each request of a key. */
  readonly nonce: string;
  /** The time of signing: milliseconds since the Unix epoch, in decimal digits. */
  readonly timestamp: string;
  /** The signature over timestamp, nonce, method, target and body. */
  readonly signature: string;
  /** The platform's signature of a request. Sent with operations that are `platformSigned`. */
  readonly platformSignature: string;
  /** The provider's signature of a response. Sent with operations that are `responseSigned`. */
  readonly responseSignature: string;
}

/** The names of the headers with the persons behind a request. */
export interface PersonHeaders {
  /** The person who initiated it, for example `X-FBAPI-INITIATED-BY`. */
  readonly initiatedBy: string;
  /** The person who approved it. */
  readonly approvedBy: string;
  /** The person who signed it. */
  readonly signedBy: string;
}

/** The query parameters that select a page of a list. */
export interface PaginationParameters {
  /** The size of a page, for example `limit`. */
  readonly limit: string;
  /** The cursor before the page: the id of the last item of the previous page. */
  readonly after: string;
  /** The cursor after the page: the id of the first item of the next page. */
  readonly before: string;
}

/** The parts of a request that an error can name. */
export type RequestPartRole = "path" | "query" | "headers" | "body";

/** Errors that a runtime raises on its own, before or instead of a handler. */
export type ErrorRole =
  | "malformed"
  | "invalidProperty"
  | "refused"
  | "idempotencyKeyReuse"
  | "unauthorized"
  | "notFound"
  | "internal";

/** The names of the members of an error body. */
export interface ErrorMembers {
  /** The message, for example `message`. */
  readonly message: string;
  /** The error type, for example `errorType`. */
  readonly type: string;
  /** The location of the error within its part of the request, for example `propertyName`. */
  readonly property: string;
  /** The part of the request, for example `requestPart`. */
  readonly part: string;
}

/** The names that a client needs to read error bodies. */
export interface ErrorNames {
  /** The members of an error body. */
  readonly members: ErrorMembers;
  /** The names of the parts of a request, for example `querystring` for `query`. */
  readonly parts: Readonly<Record<RequestPartRole, string>>;
}

/** The format of a contract's error bodies. */
export interface ErrorConventions extends ErrorNames {
  /**
   * The error types that a runtime sends on its own:
   * - `malformed` (400): the request, or a whole part of it, is malformed.
   * - `invalidProperty` (400): one property is invalid.
   * - `refused` (400): a rule without a specific error type.
   * - `idempotencyKeyReuse` (400): a key that was used with other content.
   * - `unauthorized` (401): the API key is not accepted.
   * - `notFound` (404): the route, or the object it names, does not exist.
   * - `internal` (5xx): the caller may send the request again.
   */
  readonly types: Readonly<Record<ErrorRole, string>>;
}

/** The part of a contract that a client needs to call individually imported operations. */
export interface ContractInfo<Types extends ContractTypes = ContractTypes> {
  /** The specification's title. */
  readonly name: string;
  /** The specification's version, for example `0.5.1`. */
  readonly version: string;
  /** The names of the headers that authenticate requests and responses. */
  readonly securityHeaders: SecurityHeaders;
  /** The query parameters of every list that is `paginated`. */
  readonly pagination: PaginationParameters;
  /** The body property with the key of an `idempotent` operation, for example `idempotencyKey`. */
  readonly idempotencyProperty: string;
  /** The names in error bodies. */
  readonly errors: ErrorNames;
  /** Never set; carries the types. */
  readonly types?: Types;
}

/** A whole contract. */
export interface Contract<Types extends ContractTypes = ContractTypes> extends ContractInfo<Types> {
  /** Ordered as routes must be matched: literal paths before those with parameters. */
  readonly operations: Readonly<Record<string, Operation>>;
  /** The validators of each operation, by operation id. */
  readonly validators: Readonly<Record<string, OperationValidators>>;
  /** The components and their dependencies. */
  readonly components: ComponentRules<Types["component"]>;
  /** The format of error bodies. */
  readonly errors: ErrorConventions;
  /** The names of the headers with the persons behind a request. Operations without these headers name nobody. */
  readonly personHeaders: PersonHeaders;
  /** Creates one function per operation over a client. */
  createCalls(caller: Caller): Types["calls"];
}

/**
 * Adds the operations of another contract, for example an extension of a provider.
 *
 * @param components the components of `base` with which the added operations are offered
 * @returns a contract with the types of `base`; handlers and calls of the added operations are typed by the extension
 * @throws TypeError if `base` already has an operation with the same id
 * @example
 * ```ts
 * import { contract as base } from "@provider-connectivity/contract";
 * import { contract as extension } from "@provider-connectivity/contract/forced-settlement-v1";
 *
 * const contract = extendContract(base, extension, ["collateral"]);
 * ```
 */
export function extendContract<Base extends Contract>(
  base: Base,
  extension: Contract,
  components: readonly string[],
): Base {
  const known = Object.keys(extension.operations).find((id) => Object.hasOwn(base.operations, id));
  if (known !== undefined) throw new TypeError(`${base.name} ${base.version} already has an operation ${known}.`);
  const added = Object.fromEntries(
    Object.entries(extension.operations).map(([id, operation]) => [id, { ...operation, components }]),
  );
  return {
    ...base,
    operations: { ...base.operations, ...added },
    validators: { ...base.validators, ...extension.validators },
  };
}

/** The types of a contract value. */
export type TypesOfContract<C> = C extends { readonly types?: infer Types extends ContractTypes } ? Types : never;
