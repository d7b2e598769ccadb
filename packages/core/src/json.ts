/** JSON values of unknown origin. @module */

/** A JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object and not an array. `properties` and `required` of a schema apply to such a value. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// Bundlers remove it with `parseJson`.
const utf8 = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true });

/**
 * Parses JSON of unknown origin.
 *
 * @param source a text, or the bytes of a text in UTF-8
 * @returns `undefined`, which JSON cannot express, if the source is not JSON
 */
export function parseJson(source: string | Uint8Array): unknown {
  try {
    return JSON.parse(typeof source === "string" ? source : utf8.decode(source)) as unknown;
  } catch {
    return undefined;
  }
}
