import { readFileSync } from "node:fs";
import { query } from "json-p3";
import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";
import type { Document, Json } from "./document.ts";
import { Problem } from "./problem.ts";

interface Action {
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
  const { actions = [] } = parse(readFileSync(file, "utf8"), { version: "1.2" }) as { actions?: Action[] };
  const result = structuredClone(document);
  for (const [index, action] of actions.entries()) {
    const place = `${file}: action ${index + 1} (${action.target})`;
    if (!action.description) throw new Problem(`${place} gives no reason; write it as its description`);
    if (!apply(result, action)) {
      throw new Problem(`${place} no longer changes anything; the specification says it already, so remove the action`);
    }
  }
  return result;
}

function apply(document: Document, action: Action): boolean {
  const nodes = query(action.target, document as never).nodes;
  const before = structuredClone(document);
  for (const { location } of nodes) {
    const steps = location as (string | number)[];
    if (action.remove === true) removeAt(document, steps);
    else mergeInto(valueAt(document, steps), action.update as Json);
  }
  return !isDeepStrictEqual(before, document);
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
function mergeInto(target: unknown, update: Json): void {
  if (Array.isArray(target)) {
    target.push(update);
    return;
  }
  const members = target as Record<string, Json>;
  for (const [key, value] of Object.entries(update as Record<string, Json>)) {
    const existing = members[key];
    if (isObject(existing) && isObject(value)) mergeInto(existing, value);
    else members[key] = structuredClone(value);
  }
}

function isObject(value: unknown): value is Record<string, Json> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

