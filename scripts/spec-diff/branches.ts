/** Matches the branches of two choices. @module */
import { canonical } from "./canonical.ts";
import { enumOf } from "./keywords.ts";
import { componentName, follow, type Located } from "./located.ts";
import type { Direction } from "./rules.ts";
import { having, viewOf, type View } from "./view.ts";

export interface Matching {
  /** The earlier and the later form of a branch. */
  readonly pairs: readonly (readonly [Located, Located])[];
  readonly added: readonly Located[];
  readonly removed: readonly Located[];
}

/** The minimum fraction of common property names for two branches to count as one renamed branch. */
const MIN_SIMILARITY = 0.5;

/**
 * Pairs branches: first those of the same component, then equal ones, then those with the same fixed values (`type: OnRamp`) or
 * mostly the same properties, most similar first.
 */
export function matchBranches(before: readonly Located[], after: readonly Located[], direction: Direction): Matching {
  const pairs: [Located, Located][] = [];
  let [removed, added] = [[...before], [...after]];
  const pair = (left: Located, right: Located): void => {
    pairs.push([left, right]);
    removed = removed.filter((each) => each !== left);
    added = added.filter((each) => each !== right);
  };
  for (const isSameBranch of [haveSameName, haveSameMeaning]) {
    for (const left of removed) {
      const right = added.find((each) => isSameBranch(left, each));
      if (right !== undefined) pair(left, right);
    }
  }
  for (
    let next = mostSimilarPair(removed, added, direction);
    next !== undefined;
    next = mostSimilarPair(removed, added, direction)
  ) {
    pair(...next);
  }
  return { pairs, added, removed };
}

function haveSameName(left: Located, right: Located): boolean {
  const name = componentName(follow(left).pointer);
  return name !== undefined && name === componentName(follow(right).pointer);
}

function haveSameMeaning(left: Located, right: Located): boolean {
  return canonical(left) === canonical(right);
}

function mostSimilarPair(
  before: readonly Located[],
  after: readonly Located[],
  direction: Direction,
): [Located, Located] | undefined {
  let best: { pair: [Located, Located]; score: number } | undefined;
  for (const left of before) {
    for (const right of after) {
      const score = similarity(viewOf([left], direction), viewOf([right], direction), direction);
      if (score > (best?.score ?? 0)) best = { pair: [left, right], score };
    }
  }
  return best?.pair;
}

/** 0 for different branches, otherwise their similarity. */
function similarity(left: View, right: View, direction: Direction): number {
  const [marks, others] = [fixedValues(left, direction), fixedValues(right, direction)];
  const shared = [...marks.keys()].filter((name) => others.has(name));
  if (shared.some((name) => marks.get(name) !== others.get(name))) return 0;
  const names = overlap(left, right);
  if (shared.length > 0) return shared.length + names;
  return names >= MIN_SIMILARITY ? names : 0;
}

/** Properties with only one value, down to two levels. */
function fixedValues(view: View, direction: Direction, prefix = "", depth = 2): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, schemas] of depth === 0 ? [] : view.properties) {
    const inner = viewOf(schemas, direction);
    const values = enumOf(inner);
    if (values?.length === 1) found.set(`${prefix}${name}`, JSON.stringify(values[0]));
    for (const [key, value] of fixedValues(inner, direction, `${prefix}${name}.`, depth - 1)) found.set(key, value);
  }
  return found;
}

/** The fraction of common property names of two schemas. For values that are not objects, whether their types agree. */
function overlap(left: View, right: View): number {
  const [names, others] = [new Set(left.properties.keys()), new Set(right.properties.keys())];
  if (names.size === 0 && others.size === 0) return typesIn(left) === typesIn(right) ? 1 : 0;
  const shared = [...names].filter((name) => others.has(name)).length;
  return shared / (names.size + others.size - shared);
}

function typesIn(view: View): string {
  return having(view, "type")
    .map(({ value }) => String(value))
    .join();
}
