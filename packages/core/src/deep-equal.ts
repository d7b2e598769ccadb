/**
 * Whether two JSON values are equal: the same members in any order, the same items in the same order
 * (JSON Schema draft-07 §4.2.3). Used by `const`, `enum` and `uniqueItems`.
 */
export function equal(left: unknown, right: unknown): boolean {
  if (Object.is(left, right) || left === right) return true;
  if (!isContainer(left) || !isContainer(right)) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => Object.hasOwn(right, key) && equal(left[key], right[key]));
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
