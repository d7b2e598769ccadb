/** Schemas as OpenAPI 3.0 writes them, as far as values are made from them. @module */

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
  /** All of them hold. */
  allOf?: Schema[];
  /** At least one of them holds. */
  anyOf?: Schema[];
  /** Exactly one of them holds. */
  oneOf?: Schema[];
}
