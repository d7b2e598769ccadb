import { readFileSync } from "node:fs";
import { query } from "json-p3";
import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";
import type { Document, Json } from "./document.ts";
import { Problem, reasonOf } from "./problem.ts";

/** One correction. */
export interface Action {
  target: string;
  description?: string;
  update?: Json;
  remove?: boolean;
}

/**
 * Applies an overlay (OpenAPI Overlay Specification 1.0.0 §4) and returns the corrected copy.
 *
 * @throws Problem when an action has no reason, finds no target, or changes nothing: a correction that the
 * specification no longer needs must go
 */
export function overlay(document: Document, file: string): Document {
  const { actions = [] } = (parse(readFileSync(file, "utf8"), { version: "1.2" }) ?? {}) as { actions?: Action[] };
  const result = structuredClone(document);
  for (const [index, action] of actions.entries()) {
    const refuse = (words: string): never => {
      throw new Problem(`${file}: action ${index + 1} (${action.target}) ${words}`);
    };
    if (!action.description) refuse("gives no reason; write it as its description");
    applyAction(result, action, refuse);
  }
  return result;
}

/**
 * Applies one correction to a document.
 *
 * @param refuse told why it cannot be applied; must throw
 */
export function applyAction(document: Document, action: Action, refuse: (words: string) => never): void {
  const before = structuredClone(document);
  const targets = locate(document, action.target, refuse);
  if (targets.length === 0) refuse("finds nothing; the specification has no such place any more");
  for (const steps of targets) {
    if (action.remove === true) removeAt(document, steps);
    else if (action.update === undefined) refuse("neither updates nor removes");
    else mergeInto(valueAt(document, steps), action.update, refuse);
  }
  if (isDeepStrictEqual(before, document)) {
    refuse("no longer changes anything; the specification says it already, so remove the action");
  }
}

/** The places that a target means, the last first, so that removing an item moves none that is still to come. */
function locate(document: Document, target: string, refuse: (words: string) => never): (string | number)[][] {
  try {
    return query(target, document as never)
      .nodes.map(({ location }) => location)
      .toReversed();
  } catch (error) {
    return refuse(`is no JSONPath: ${reasonOf(error)}`);
  }
}

function removeAt(document: Document, steps: (string | number)[]): void {
  const parent = valueAt(document, steps.slice(0, -1));
  const last = steps.at(-1);
  if (last === undefined) return;
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete (parent as Record<string, unknown>)[last];
}

function valueAt(document: Document, steps: (string | number)[]): unknown {
  return steps.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], document);
}

/** Objects merge member by member, an array takes the update as a new item, anything else is replaced. */
function mergeInto(target: unknown, update: Json, refuse: (words: string) => never): void {
  if (Array.isArray(target)) {
    target.push(structuredClone(update));
    return;
  }
  if (!isObject(target) || !isObject(update)) {
    return refuse("has to name an object or an array, and update an object with an object");
  }
  for (const [key, value] of Object.entries(update)) {
    const existing = target[key];
    if (isObject(existing) && isObject(value)) mergeInto(existing, value, refuse);
    else target[key] = structuredClone(value);
  }
}

function isObject(value: unknown): value is Record<string, Json> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
