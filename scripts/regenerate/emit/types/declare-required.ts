/** Values, not schemas: whatever stands in them is no keyword. */
const VALUES = new Set(["example", "examples", "enum", "default", "const"]);

/**
 * Describes, as a property of any type, what a schema requires and describes nowhere: a value must carry it, so its
 * type must have a place for it. Joined with a part that does describe it, that part's type remains. Changes the
 * value in place.
 */
export function declareRequired(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) if (!VALUES.has(key)) declareRequired(member);
  const { required, properties, type } = value as { required?: unknown; properties?: object; type?: unknown };
  if (!Array.isArray(required) || (properties === undefined && type !== "object")) return;
  const missing = required.filter((name: string) => !Object.hasOwn(properties ?? {}, name));
  if (missing.length === 0) return;
  Object.assign(value, {
    properties: { ...properties, ...Object.fromEntries(missing.map((name: string) => [name, {}])) },
  });
}
