/** An operation as a value: what the client, the server and the mocks need to know of it. @module */
import type { OperationTypes } from "./operation-types.ts";

export type HttpMethod = "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";

/** Where in a request a parameter travels. */
export type ParameterLocation = "path" | "query" | "header";

/** How a parameter's text is read: the JSON type that its schema asks for. */
export type ParameterType = "string" | "number" | "integer" | "boolean" | "array" | "object";

export interface Parameter {
  /** The name exactly as the contract writes it. */
  readonly name: string;
  readonly in: ParameterLocation;
  readonly required: boolean;
  readonly type: ParameterType;
  /** The type of an array's items. */
  readonly items?: ParameterType;
  /** The value that handlers see when the request leaves the parameter out. */
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
  readonly operationId: Id;
  readonly method: HttpMethod;
  /** The path template, for example `/accounts/{accountId}/balances`. */
  readonly path: string;
  /** The components it belongs to; it is offered with any of them. Empty: always offered. */
  readonly components: readonly Components[];
  /** Every parameter but the headers that carry the key, nonce, timestamp and signatures. */
  readonly parameters: readonly Parameter[];
  /** Whether the contract describes a request body. Where it does, one must be sent. */
  readonly hasBody: boolean;
  /** The status of success, for example 201. */
  readonly successStatus: number;
  /** Every status that the contract declares, as it writes them: `"200"`, `"4XX"`. */
  readonly statuses: readonly string[];
  /** The property of a list answer that holds the items; absent where the answer is no list. */
  readonly listProperty?: string;
  /** Whether its pages are asked for with `limit`, `startingAfter` and `endingBefore`. */
  readonly paginated: boolean;
  /** Whether the request carries an `idempotencyKey`, which makes it safe to send again. */
  readonly idempotent: boolean;
  /** Whether the platform signs the request in `X-FB-PLATFORM-SIGNATURE`. */
  readonly platformSigned: boolean;
  /** Whether the provider signs its answer in `X-PROVIDER-SIGNATURE`. */
  readonly responseSigned: boolean;
  /** Whether the server runtime answers it by itself, so that no handler exists. */
  readonly runtime: boolean;
  /** Never set; carries the types. */
  readonly types?: Types;
}

/** The types of an operation value. */
export type TypesOf<O> = O extends Operation<string, infer Types, string> ? Types : never;
