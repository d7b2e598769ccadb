/**
 * An object that is always what `current` gives: whoever holds it sees the one of today, also after a reset.
 * Take its members when you need them.
 */
export function following<Thing extends object>(current: () => Thing): Thing {
  return new Proxy({} as Thing, {
    get: (_target, name) => Reflect.get(current(), name) as unknown,
    has: (_target, name) => Reflect.has(current(), name),
  });
}
