/** An object that forwards to the result of `current`, so that references to it survive a reset. */
export function lazyProxy<Target extends object>(current: () => Target): Target {
  return new Proxy({} as Target, {
    get: (_target, name) => Reflect.get(current(), name) as unknown,
    has: (_target, name) => Reflect.has(current(), name),
  });
}
