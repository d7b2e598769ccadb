/** The interface of emitted validators. @module */
import type { SchemaNode } from "./schema-node.ts";

/** The first thing that is wrong with a value, as Ajv 8 reports it. */
export interface ValidationError {
  /** JSON pointer (RFC 6901) to the offending value; empty for the value itself. */
  readonly instancePath: string;
  /** Where in the schema the keyword stands. */
  readonly schemaPath: string;
  /** The keyword that failed, for example `required` or `pattern`. */
  readonly keyword: string;
  /** The keyword's own details, for example `{ missingProperty: "amount" }`. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Ajv's message, for example `must be string`. */
  readonly message?: string;
}

/**
 * Checks one value and changes nothing in it.
 *
 * Returns whether the value is valid; after `false`, `errors` holds what is wrong, the first complaint
 * first. The array belongs to the last call: read it before the next one.
 */
export interface Validate {
  (data: unknown): boolean;
  /** The errors of the last call; `null` or absent after a valid value. */
  errors?: readonly ValidationError[] | null;
  /** The schema that it checks, by which `describeViolation` locates what is wrong; emitted validators carry it. */
  readonly schema?: SchemaNode;
}

/** The validators of one operation, one for each part of a request that the contract describes. */
export interface OperationValidators {
  /** Checks the path parameters, as an object by name. */
  readonly path?: Validate;
  /** Checks the query parameters, converted to their types. */
  readonly query?: Validate;
  /** Checks the header parameters. */
  readonly header?: Validate;
  /** Checks the parsed request body. */
  readonly body?: Validate;
  /** Keyed by status as the contract writes it: `"200"`, `"4XX"`, `"default"`. */
  readonly responses: Readonly<Record<string, Validate>>;
}
