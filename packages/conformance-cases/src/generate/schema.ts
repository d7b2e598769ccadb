/** Schemas as OpenAPI 3.0 writes them, as far as values are made from them. @module */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A schema without references. */
export interface Schema {
  [keyword: string]: unknown;
  type?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
}
