/** An operation as a value, for the client, the server and the mocks. @module */
import type { OperationTypes } from "./operation-types.ts";

/** The methods of OpenAPI. */
export type HttpMethod = "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";

/** The location of a parameter in a request. */
export type ParameterLocation = "path" | "query" | "header";

/** The JSON type to which a parameter's text is converted. */
export type ParameterType = "string" | "number" | "integer" | "boolean" | "array" | "object";

/** One parameter of an operation. */
export interface Parameter {
  /** The name exactly as the contract writes it. */
  readonly name: string;
  /** The location in the request. */
  readonly in: ParameterLocation;
  /** Whether a request without it is refused. */
  readonly required: boolean;
  /** The JSON type that its text is converted to. */
  readonly type: ParameterType;
  /** The type of an array's items. */
  readonly items?: ParameterType;
  /** The value that handlers receive if the request omits the parameter. */
  readonly default?: string | number | boolean;
}

/**
 * One operation of a contract.
 *
 * `Types` and `Components` exist only at compile time: the operation's types from openapi-typescript, and the names of its
 * components (`never` if every provider offers it).
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
  /** The components of the operation. It is offered if any of them is. Empty: always offered. */
  readonly components: readonly Components[];
  /** All parameters except the headers for key, nonce, timestamp and signatures. */
  readonly parameters: readonly Parameter[];
  /** Whether the contract describes a request body. If so, the request must have one. */
  readonly hasBody: boolean;
  /** The status of success, for example 201. */
  readonly successStatus: number;
  /** Whether the contract declares a success without a body. Absent: every success has a body. */
  readonly emptySuccess?: boolean;
  /** Every declared status, as the contract writes it: `"200"`, `"4XX"`. */
  readonly statuses: readonly string[];
  /** The property of a list response that contains the items. Absent if the response is not a list. */
  readonly listProperty?: string;
  /** Whether it takes the contract's pagination parameters (`Contract.pagination`). */
  readonly paginated: boolean;
  /** Whether the body requires the contract's idempotency key, which makes the request safe to repeat. */
  readonly idempotent: boolean;
  /**
   * The path parameter with the customer's account, for example `accountId`. Absent if the path has none. The server looks the
   * account up before the handler runs.
   */
  readonly accountParameter?: string;
  /** Groups of query parameters that exclude each other. Absent if there are none. */
  readonly exclusiveQuery?: readonly (readonly string[])[];
  /** Whether the platform signs the request (`Contract.securityHeaders.platformSignature`). */
  readonly platformSigned: boolean;
  /** Whether the provider signs the success response (`Contract.securityHeaders.responseSignature`). */
  readonly responseSigned: boolean;
  /** Whether the server runtime implements it, so that no handler is needed. */
  readonly runtime: boolean;
  /** Never set; carries the types. */
  readonly types?: Types;
}

/** The types of an operation value. */
export type TypesOf<O> = O extends Operation<string, infer Types, string> ? Types : never;
