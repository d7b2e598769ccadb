/** Values that nobody can change, so that the result of their validation remains correct. @module */

const frozen = new WeakSet<object>();

/** Freezes a value of plain objects and arrays, with all its members, and returns it. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || frozen.has(value)) return value;
  for (const member of Object.values(value)) deepFreeze(member);
  frozen.add(Object.freeze(value));
  return value;
}

/** Whether `deepFreeze` froze this value. */
export function isDeeplyFrozen(value: object): boolean {
  return frozen.has(value);
}
