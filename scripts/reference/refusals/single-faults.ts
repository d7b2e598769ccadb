/** Changes a valid body in exactly one location. @module */
import type { Random } from "@provider-connectivity/conformance-cases/testing/generate";
import { isObject, memberPointer } from "@provider-connectivity/core/internal";
import type { Json } from "../../regenerate/document.ts";

/** The kinds of change. */
export const KINDS = ["drop", "retype", "break a value", "add a property of another branch", "mix branches"] as const;
export type Kind = (typeof KINDS)[number];

/** A body with one fault. */
export interface SingleFault {
  readonly body: Json;
  /** JSON pointers to the change. A refusal must name one of them. */
  readonly changed: readonly string[];
}

type Members = Record<string, Json>;
type Steps = readonly string[];

interface Place {
  readonly steps: Steps;
  readonly value: Json;
}

const ARBITRARY_VALUES: readonly Json[] = [null, true, 7, -1.5, "", "text", [], ["USD"], {}, { a: 1 }];

/**
 * Changes a body in one location.
 *
 * @param other another valid body of the same operation, whose properties are mixed in
 * @returns `undefined` if this kind of change is impossible in the body
 */
export function singleFault(kind: Kind, body: Json, other: Json, random: Random): SingleFault | undefined {
  return CHANGES[kind](body, other, random);
}

type Change = (body: Json, other: Json, random: Random) => SingleFault | undefined;

const CHANGES: Readonly<Record<Kind, Change>> = {
  drop: (body, _other, random) =>
    change(placesIn(body).filter(isProperty), random, ({ steps }) => without(body, steps)),
  retype: (body, _other, random) =>
    change(placesIn(body), random, ({ steps, value }) =>
      withValue(body, steps, random.pick(ARBITRARY_VALUES.filter((each) => typeOf(each) !== typeOf(value)))),
    ),
  "break a value": (body, _other, random) =>
    change(placesIn(body).filter(isScalar), random, ({ steps, value }) =>
      withValue(body, steps, broken(value, random)),
    ),
  "add a property of another branch": (body, other, random) =>
    mixed(body, other, random, (names) => [random.pick(names)]),
  "mix branches": (body, other, random) => mixed(body, other, random, (names) => names),
};

function change(places: readonly Place[], random: Random, apply: (place: Place) => Json): SingleFault | undefined {
  if (places.length === 0) return undefined;
  const place = random.pick(places);
  return { body: apply(place), changed: [pointerTo(place.steps)] };
}

/** Adds to an object properties that the other body has at the same location and this one lacks. */
function mixed(
  body: Json,
  other: Json,
  random: Random,
  choose: (names: readonly string[]) => readonly string[],
): SingleFault | undefined {
  const sources = new Map(placesIn(other).map(({ steps, value }) => [pointerTo(steps), value]));
  const candidates = [{ steps: [], value: body }, ...placesIn(body)].flatMap(({ steps, value }) => {
    const source = sources.get(pointerTo(steps)) ?? (steps.length === 0 ? other : undefined);
    if (!isObject(value) || !isObject(source)) return [];
    const names = Object.keys(source).filter((name) => !Object.hasOwn(value, name));
    return names.length === 0 ? [] : [{ steps, value, source, names }];
  });
  if (candidates.length === 0) return undefined;
  const { steps, value, source, names } = random.pick(candidates);
  const chosen = choose(names);
  const added = Object.fromEntries(chosen.map((name) => [name, source[name] ?? null]));
  return {
    body: withValue(body, steps, { ...value, ...added }),
    changed: chosen.map((name) => pointerTo([...steps, name])),
  };
}

/** A value of the same type that formats, patterns, lists and limits probably reject. */
function broken(value: Json, random: Random): Json {
  if (typeof value === "number") return random.pick([value + 0.5, -value, 0, 1e21]);
  const text = typeof value === "string" ? value : "";
  return random.pick([
    `${text} `,
    ` ${text}`,
    text.slice(1),
    text.toLowerCase(),
    `${text}\n`,
    "",
    `?${text}`,
    "x".repeat(300),
  ]);
}

/** Every nested value, without the outermost one. */
export function placesIn(value: Json, steps: Steps = []): Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const below = [...steps, key];
    return [{ steps: below, value: member }, ...placesIn(member, below)];
  });
}

function isProperty({ steps }: Place): boolean {
  return !/^\d+$/.test(steps.at(-1) ?? "");
}

function isScalar({ value }: Place): boolean {
  return typeof value === "string" || typeof value === "number";
}

function typeOf(value: Json): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

/** The JSON pointer (RFC 6901) of a location. */
export function pointerTo(steps: Steps): string {
  return steps.reduce((pointer, step) => memberPointer(pointer, step), "");
}

/** A copy without one property. */
export function without(body: Json, steps: Steps): Json {
  return edited(body, steps, (parent, key) => {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(parent, key);
  });
}

function withValue(body: Json, steps: Steps, value: Json): Json {
  return edited(body, steps, (parent, key) => {
    (parent as Members)[key] = value;
  });
}

function edited(body: Json, steps: Steps, edit: (parent: Json[] | Members, key: string) => void): Json {
  const holder: Members = { root: structuredClone(body) };
  const all = ["root", ...steps];
  const parent = all.slice(0, -1).reduce<Json>((value, step) => (value as Members)[step] ?? null, holder);
  edit(parent as Members, all.at(-1) ?? "");
  return holder["root"] ?? null;
}
