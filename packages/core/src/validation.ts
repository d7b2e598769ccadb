/**
 * Functions for emitted validators, and functions that describe their results. All are pure.
 * @module
 */
export { fullFormats } from "./formats.ts";
export { ucs2length } from "./ucs2-length.ts";
export { equal } from "./deep-equal.ts";

export { describeViolation, type Violation } from "./violation.ts";
export type { SchemaNode } from "./schema-node.ts";
export type { OperationValidators, Validate, ValidationError } from "./validate.ts";
