/** The interface of emitted validators. @module */
import type { SchemaNode } from "./schema-node.ts";

/** The first problem of a value, as Ajv 8 reports it. */
export interface ValidationError {
  /** JSON pointer (RFC 6901) to the invalid value. Empty for the value itself. */
  readonly instancePath: string;
  /** The location of the keyword in the schema. */
  readonly schemaPath: string;
  /** The keyword that failed, for example `required` or `pattern`. */
  readonly keyword: string;
  /** Parameters of the keyword, for example `{ missingProperty: "amount" }`. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Ajv's message, for example `must be string`. */
  readonly message?: string;
}

/**
 * Validates one value without changing it.
 *
 * Returns whether the value is valid. After `false`, `errors` lists the problems. The next call replaces the array, so read it
 * before.
 */
export interface Validate {
  (data: unknown): boolean;
  /** The errors of the last call. `null` or absent after a valid value. */
  errors?: readonly ValidationError[] | null;
  /** The schema. `describeViolation` uses it to locate a violation. Emitted validators have it. */
  readonly schema?: SchemaNode;
}

/** The validators of one operation, one for each described part of a request. */
export interface OperationValidators {
  /** Validates the path parameters, an object by name. */
  readonly path?: Validate;
  /** Validates the query parameters after their conversion. */
  readonly query?: Validate;
  /** Validates the header parameters. */
  readonly header?: Validate;
  /** Validates the parsed request body. */
  readonly body?: Validate;
  /** Validates response bodies, by status as the contract writes it: `"200"`, `"4XX"`, `"default"`. */
  readonly responses: Readonly<Record<string, Validate>>;
}
