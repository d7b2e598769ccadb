import { isObject } from "@provider-connectivity/core/internal";
import { query } from "json-p3";
import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";
import type { Document, Json } from "./document.ts";
import { CliError, reasonOf } from "@provider-connectivity/cli-kit";
import { readSibling } from "./read.ts";

/** One correction. */
export interface Action {
  target: string;
  description?: string;
  update?: Json;
  remove?: boolean;
}

/** Step "overlay": applies the corrections of `overlay.yaml` next to the root file, if there is one. */
export function applySiblingOverlay(document: Document, rootFile: string): Document {
  const found = readSibling(rootFile, "overlay.yaml");
  return found === undefined ? document : overlay(document, found);
}

/**
 * Applies an overlay (OpenAPI Overlay Specification 1.0.0 §4) and returns the corrected copy.
 *
 * @throws CliError if an action has no reason, matches nothing or changes nothing, because such a correction is outdated
 */
export function overlay(document: Document, { file, text }: { file: string; text: string }): Document {
  const { actions = [] } = (parse(text, { version: "1.2" }) ?? {}) as { actions?: Action[] };
  const result = structuredClone(document);
  for (const [index, action] of actions.entries()) {
    const refuse = (message: string): never => {
      throw new CliError(`${file}: action ${index + 1} (${action.target}) ${message}`);
    };
    if (!action.description) refuse("has no description; write its reason there");
    applyAction(result, action, refuse);
  }
  return result;
}

/**
 * Applies one correction to a document.
 *
 * @param refuse called with the reason if the action cannot be applied; must throw
 */
export function applyAction(document: Document, action: Action, refuse: (message: string) => never): void {
  const targets = locate(document, action.target, refuse);
  if (targets.length === 0) refuse("matches nothing; the specification no longer has this location");
  let isChange = action.remove === true;
  for (const steps of targets) {
    if (action.remove === true) removeAt(document, steps);
    else if (action.update === undefined) refuse("neither updates nor removes");
    else isChange = updateAt(document, steps, action.update, refuse) || isChange;
  }
  if (!isChange) refuse("no longer changes anything; the specification already has this content, so remove the action");
}

/** The locations of a target, last first, so that removing an item does not move the remaining ones. */
function locate(document: Document, target: string, refuse: (message: string) => never): (string | number)[][] {
  try {
    return query(target, document as never)
      .nodes.map(({ location }) => location)
      .toReversed();
  } catch (error) {
    return refuse(`is not a JSONPath: ${reasonOf(error)}`);
  }
}

/** Merges an update into the value at a path. @returns whether the value changed */
function updateAt(
  document: Document,
  steps: readonly (string | number)[],
  update: Json,
  refuse: (message: string) => never,
): boolean {
  const target = valueAt(document, steps);
  const before = structuredClone(target);
  mergeInto(target, update, refuse);
  return !isDeepStrictEqual(before, target);
}

function removeAt(document: Document, steps: (string | number)[]): void {
  const parent = valueAt(document, steps.slice(0, -1));
  const last = steps.at(-1);
  if (last === undefined) return;
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete (parent as Record<string, unknown>)[last];
}

function valueAt(document: Document, steps: readonly (string | number)[]): unknown {
  return steps.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], document);
}

/** Merges objects member by member. Appends the update to an array. Replaces any other value. */
function mergeInto(target: unknown, update: Json, refuse: (message: string) => never): void {
  if (Array.isArray(target)) {
    target.push(structuredClone(update));
    return;
  }
  if (!isObject(target) || !isObject(update)) {
    return refuse("must target an array, or target an object and update it with an object");
  }
  const members: Record<string, unknown> = target;
  for (const [key, value] of Object.entries(update)) {
    const existing = members[key];
    if (isObject(existing) && isObject(value)) mergeInto(existing, value, refuse);
    else members[key] = structuredClone(value);
  }
}
