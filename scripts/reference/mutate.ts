import { isObject } from "@provider-connectivity/core/internal";
import type { Random } from "@provider-connectivity/conformance-cases/testing/generate";
import type { Json } from "../regenerate/document.ts";

type Container = Record<string, Json>;

const ARBITRARY_VALUES: readonly Json[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e21,
  "",
  "x",
  " 1",
  "é",
  [],
  {},
  [null],
  { a: 1 },
  ["USD"],
  { nationalCurrencyCode: "USD" },
  { assetId: "a", nationalCurrencyCode: "USD" },
];

/**
 * Copies a value with one change: a property is removed, added or renamed, a value gets another type, a text or number is
 * modified, an array grows, or a part of another value is inserted.
 */
export function mutate(value: Json, other: Json, random: Random): Json {
  const holder: Container = { root: structuredClone(value) };
  const [container, key] = random.pick(placesIn(holder));
  const change = random.pick(CHANGES);
  change(container, key, { random, other });
  return holder["root"] ?? null;
}

interface ChangeContext {
  random: Random;
  other: Json;
}

const CHANGES: readonly ((container: Container, key: string, context: ChangeContext) => void)[] = [
  (container, key) => remove(container, key),
  (container, key, { random }) => put(container, key, random.pick(ARBITRARY_VALUES)),
  (container, key, { random, other }) => put(container, key, partOf(other, random)),
  (container, key, { random, other }) =>
    put(container, key, { ...asObject(container[key]), ...asObject(partOf(other, random)) }),
  (container, key, { random }) =>
    put(container, key, { ...asObject(container[key]), extra: random.pick(ARBITRARY_VALUES) }),
  (container, key, { random }) => put(container, key, alter(container[key], random)),
  (container, key, { random }) => put(container, key, alter(container[key], random)),
  (container, key) => {
    const value = container[key] ?? null;
    remove(container, key);
    put(container, `${key}X`, value);
  },
];

/** Every location in a value: the object or array, and the key in it. */
function placesIn(value: Json): [Container, string][] {
  if (typeof value !== "object" || value === null) return [];
  const container = value as Container;
  return Object.keys(container).flatMap(
    (key) => [[container, key], ...placesIn(container[key] ?? null)] as [Container, string][],
  );
}

function partOf(value: Json, random: Random): Json {
  const [container, key] = random.pick(placesIn({ root: value }));
  return structuredClone(container[key] ?? null);
}

/** A similar value of the same type. */
function alter(value: Json | undefined, random: Random): Json {
  if (typeof value === "string")
    return random.pick([`${value}x`, ` ${value}`, value.slice(1), value.toLowerCase(), `${value}\n`]);
  if (typeof value === "number") return random.pick([value + 0.5, -value, value * 1000, 0, 201]);
  if (typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return random.pick([[...value, ...value], [...value, null], value.slice(1)]);
  return random.pick(ARBITRARY_VALUES);
}

function remove(container: Container, key: string): void {
  if (Array.isArray(container)) container.splice(Number(key), 1);
  else delete container[key];
}

function put(container: Container, key: string, value: Json): void {
  container[Array.isArray(container) ? String(Number.parseInt(key, 10)) : key] = value;
}

function asObject(value: Json | undefined): Container {
  return isObject(value) ? value : {};
}
