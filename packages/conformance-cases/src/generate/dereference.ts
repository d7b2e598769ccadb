/**
 * A copy of a part of an OpenAPI document with every local reference (`#/…`, RFC 6901) replaced by its target.
 *
 * @throws Error for a circular reference: such a schema has no finite copy
 */
export function dereference(document: object, value: unknown, trail: readonly string[] = []): unknown {
  if (isReference(value)) {
    if (trail.includes(value.$ref)) throw new Error(`${value.$ref} refers to itself`);
    return dereference(document, at(document, value.$ref), [...trail, value.$ref]);
  }
  if (Array.isArray(value)) return value.map((item) => dereference(document, item, trail));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, dereference(document, member, trail)]));
}

function isReference(value: unknown): value is { readonly $ref: string } {
  return typeof value === "object" && value !== null && "$ref" in value && typeof value.$ref === "string";
}

function at(document: object, ref: string): unknown {
  const steps = ref.replace(/^#\/?/, "").split("/");
  const names = steps.map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"));
  return names.reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], document);
}
