/** Values, not schemas: whatever stands in them is no keyword. */
const VALUES = new Set(["example", "examples", "enum", "default", "const"]);

/**
 * Beside named properties, lets every further one have any type: TypeScript has no type for "all others", and
 * would ask the named ones to be of that type too. Validators still check it. Changes the value in place.
 */
export function loosenMaps(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) if (!VALUES.has(key)) loosenMaps(member);
  const schema = value as { properties?: unknown; additionalProperties?: unknown };
  const isMap = typeof schema.additionalProperties === "object" && typeof schema.properties === "object";
  if (isMap) schema.additionalProperties = true;
}
