/** An operation as a value, as the client, the server and the mocks read it. @module */
import type { OperationTypes } from "./operation-types.ts";

/** The methods that OpenAPI has. */
export type HttpMethod = "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";

/** The part of a request that carries a parameter. */
export type ParameterLocation = "path" | "query" | "header";

/** How a parameter's text is read: the JSON type that its schema asks for. */
export type ParameterType = "string" | "number" | "integer" | "boolean" | "array" | "object";

/** One parameter of an operation. */
export interface Parameter {
  /** The name exactly as the contract writes it. */
  readonly name: string;
  /** Where the request carries it. */
  readonly in: ParameterLocation;
  /** Whether a request without it is refused. */
  readonly required: boolean;
  /** The JSON type that its text is converted to. */
  readonly type: ParameterType;
  /** The type of an array's items. */
  readonly items?: ParameterType;
  /** The value that handlers receive when the request leaves the parameter out. */
  readonly default?: string | number | boolean;
}

/**
 * One operation of a contract.
 *
 * `Types` and `Components` exist for the compiler only: the operation's shapes as openapi-typescript emits
 * them, and the names of the components that it belongs to (`never` for one that every provider offers).
 */
export interface Operation<
  Id extends string = string,
  Types extends OperationTypes = OperationTypes,
  Components extends string = string,
> {
  /** The id in the specification; the key of its handler. */
  readonly operationId: Id;
  /** The HTTP method. */
  readonly method: HttpMethod;
  /** The path template, for example `/accounts/{accountId}/balances`. */
  readonly path: string;
  /** The components it belongs to; it is offered with any of them. Empty: always offered. */
  readonly components: readonly Components[];
  /** Every parameter but the headers that carry the key, nonce, timestamp and signatures. */
  readonly parameters: readonly Parameter[];
  /** Whether the contract describes a request body. Where it does, the request must carry one. */
  readonly hasBody: boolean;
  /** The status of success, for example 201. */
  readonly successStatus: number;
  /** Whether the contract declares a success without a body. Absent: every success has one. */
  readonly emptySuccess?: boolean;
  /** Every status that the contract declares, as it writes them: `"200"`, `"4XX"`. */
  readonly statuses: readonly string[];
  /** The property of a list response that holds the items. Absent where the response is no list. */
  readonly listProperty?: string;
  /** Whether it takes the contract's pagination parameters (`Contract.pagination`). */
  readonly paginated: boolean;
  /** Whether the body requires the contract's idempotency key, which makes the request safe to repeat. */
  readonly idempotent: boolean;
  /**
   * The path parameter that holds the customer's account, for example `accountId`. Absent where the path has none.
   * The server looks the account up before the handler runs.
   */
  readonly accountParameter?: string;
  /** Groups of query parameters of which a request may carry at most one each. Absent where there are none. */
  readonly exclusiveQuery?: readonly (readonly string[])[];
  /** Whether the platform signs the request (`Contract.securityHeaders.platformSignature`). */
  readonly platformSigned: boolean;
  /** Whether the provider signs the success response (`Contract.securityHeaders.responseSignature`). */
  readonly responseSigned: boolean;
  /** Whether the server runtime implements it, so that there is no handler to write. */
  readonly runtime: boolean;
  /** Never set; carries the types. */
  readonly types?: Types;
}

/** The types of an operation value. */
export type TypesOf<O> = O extends Operation<string, infer Types, string> ? Types : never;
