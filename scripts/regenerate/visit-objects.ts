/** Members whose own members are names, not keywords: a property may be called `default`. */
const NAME_MAPS = new Set([
  "properties",
  "schemas",
  "parameters",
  "headers",
  "responses",
  "requestBodies",
  "content",
  "paths",
]);
/** Members that hold values, in which nothing is a keyword. */
const VALUES = new Set(["example", "examples", "enum", "default", "const"]);

/**
 * Shows every object of a document or schema in which keywords may stand, the outer ones first; neither maps by name
 * nor examples and other values. References are shown and not followed.
 *
 * @param see may change what it is shown; what it puts in is visited too
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
