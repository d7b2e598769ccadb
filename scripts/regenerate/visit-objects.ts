/** Members whose own members are names, not keywords. For example, a property may be called `default`. */
export const NAME_MAPS: ReadonlySet<string> = new Set([
  "properties",
  "schemas",
  "parameters",
  "headers",
  "responses",
  "requestBodies",
  "content",
  "paths",
]);
/** Members with values that contain no keywords. */
const VALUES = new Set(["example", "examples", "enum", "default", "const"]);

/**
 * Visits every object of a document or schema that may contain keywords, outer ones first. It skips maps by name, examples and
 * other values. References are visited but not followed.
 *
 * @param see may change the object. Added members are visited too
 */
export function visitObjects(value: unknown, see: (object: Record<string, unknown>) => void): void {
  visit(value, false, see);
}

function visit(value: unknown, isNameMap: boolean, see: (object: Record<string, unknown>) => void): void {
  if (typeof value !== "object" || value === null) return;
  if (!isNameMap && !Array.isArray(value)) see(value as Record<string, unknown>);
  for (const [key, member] of Object.entries(value)) {
    if (isNameMap || !VALUES.has(key)) visit(member, !isNameMap && NAME_MAPS.has(key) && !Array.isArray(member), see);
  }
}
