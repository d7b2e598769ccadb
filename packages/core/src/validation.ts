/**
 * Functions for emitted validators, and functions that describe their results. All are pure.
 * @module
 */
export { equal, fullFormats, ucs2length } from "./validator-functions.ts";

export { describeViolation, type Violation } from "./violation.ts";
export type { SchemaNode } from "./schema-node.ts";
export type { OperationValidators, Validate, ValidationError } from "./validate.ts";
