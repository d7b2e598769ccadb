/** The part of OpenAPI 3.0 schemas that is used to generate values. @module */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A schema without references. */
export interface Schema {
  [keyword: string]: unknown;
  /** For example `object`. */
  type?: string;
  /** The schemas of the members. */
  properties?: Record<string, Schema>;
  /** The names of the members that must be present. */
  required?: string[];
  /** The schema of the items. */
  items?: Schema;
  /** Schemas that must all match. */
  allOf?: Schema[];
  /** A value must match at least one of these schemas. */
  anyOf?: Schema[];
  /** A value must match exactly one of these schemas. */
  oneOf?: Schema[];
}
