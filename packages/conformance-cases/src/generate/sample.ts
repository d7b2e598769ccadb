import { isObject } from "@provider-connectivity/core/internal";
import type { Random } from "./random.ts";
import type { Json, Schema } from "./schema.ts";

/** Texts in the formats of this family of contracts. A pattern selects the ones that match. */
const TEXTS = [
  "",
  "a",
  "ab",
  "BTC_1",
  "Jane Roe",
  "*",
  "1",
  "0",
  "007",
  "1.5",
  "12.",
  "1abc",
  "-1",
  "1.2.3",
  "123456",
  "12345678",
  "123456789",
  "123456789012345678",
  "GB82WEST12345698765432",
  "+4915112345678",
  "x".repeat(141),
  "2026-01-01",
  "2026-02-30",
  "2026-01-01T10:00:00.000Z",
  "2026-01-01T10:00:00",
  "jane@example.com",
  "jane@",
  "\u{1F600}",
] as const;
const FORMATTED: Readonly<Record<string, readonly string[]>> = {
  date: ["2026-01-31", "2024-02-29"],
  "date-time": ["2026-01-01T10:00:00.000Z", "2016-12-31T23:59:60+00:00"],
  email: ["jane@example.com"],
  uuid: ["5b2f6a4e-98c1-4a37-8a0d-c7a4f1f0d9b3"],
};

/** Texts that every provider should accept. */
export const CAREFUL_TEXTS: readonly string[] = [
  "1",
  "Jane Roe",
  "GB82WEST12345698765432",
  "+4915112345678",
  "BTC_1",
  "123456789",
  "2026-01-01",
  "2026-01-01T10:00:00.000Z",
  "jane@example.com",
];

/**
 * Generates a value for a dereferenced schema: required properties always, optional ones at random, one branch of each choice.
 * If parts of a composition contradict each other, the value may be invalid, so validate it if you need a valid one.
 */
export function sample(schema: Schema, random: Random, texts: readonly string[] = TEXTS): Json {
  const parts = [...(schema.allOf ?? []), ...choose(schema.oneOf, random), ...choose(schema.anyOf, random)];
  const own = ownValue(schema, random, texts);
  return parts.map((part) => sample(part, random, texts)).reduce((value, part) => merge(value, part), own) ?? null;
}

function choose(branches: Schema[] | undefined, random: Random): Schema[] {
  return branches === undefined ? [] : [random.pick(branches)];
}

/** The schema without its compositions. `undefined` if nothing is left. */
function ownValue(schema: Schema, random: Random, texts: readonly string[]): Json {
  if (Array.isArray(schema["enum"])) return random.pick(schema["enum"] as Json[]);
  if (schema.properties !== undefined || schema.required !== undefined || schema.type === "object")
    return object(schema, random, texts);
  if (schema.type === "array") return array(schema.items ?? {}, random, texts);
  if (schema.type === "string") return text(schema, random, texts);
  if (schema.type === "integer" || schema.type === "number") return number(schema, random);
  if (schema.type === "boolean") return random.chance(0.5);
  return undefined as unknown as Json;
}

function object({ properties = {}, required = [] }: Schema, random: Random, texts: readonly string[]): Json {
  const chosen = Object.keys(properties).filter((name) => required.includes(name) || random.chance(0.5));
  const undescribed = required.filter((name) => !(name in properties)).map((name) => [name, "as it likes"]);
  return Object.fromEntries([
    ...undescribed,
    ...chosen.map((name) => [name, sample(properties[name] ?? {}, random, texts)]),
  ]);
}

function array(items: Schema, random: Random, texts: readonly string[]): Json {
  return Array.from({ length: random.pick([0, 1, 1, 2, 3]) }, () => sample(items, random, texts));
}

function text({ pattern, format }: Schema, random: Random, texts: readonly string[]): Json {
  const candidates: readonly string[] = FORMATTED[String(format)] ?? texts;
  const matching = candidates.filter((each) => typeof pattern !== "string" || new RegExp(pattern).test(each));
  return random.pick(matching.length > 0 ? matching : TEXTS);
}

function number({ type, minimum = 1, maximum = 1e12 }: Schema, random: Random): Json {
  const [least, most] = [Number(minimum), Number(maximum)];
  const value = least + random.next() * (most - least);
  return type === "integer" ? Math.floor(value) : value;
}

function merge(left: Json | undefined, right: Json): Json {
  return isObject(left) && isObject(right) ? { ...left, ...right } : (right ?? left ?? null);
}
