/** Matches the operations of two documents and compares them. @module */
import { operationsOf, type Document, type OperationObject, type PathItem } from "../regenerate/document.ts";
import { isSame, type DocumentComparison } from "./change.ts";
import { withoutProse } from "./canonical.ts";
import { member, type Located, type OperationAt } from "./located.ts";
import { compareParameters } from "./parameters.ts";
import { compareRequestBodies } from "./bodies.ts";
import { compareResponses } from "./responses.ts";
import type { RuleName } from "./rules.ts";

/** The operations of a document. An operation without an id has its method and path as name. */
export function operationsIn(document: Document): OperationAt[] {
  const root: Located<Document> = { value: document, pointer: "#", document };
  return operationsOf(document).map(({ path, method, operation }) => {
    const item = member<PathItem>(root, "paths", path) as Located<PathItem>;
    const found = member<OperationObject>(item, method) as Located<OperationObject>;
    return { ...found, id: operation.operationId ?? `${method.toUpperCase()} ${path}`, method, path, item };
  });
}

/** Compares every operation: first with the one of the same method and path, then with the one of the same id. */
export function compareOperations(comparison: DocumentComparison): void {
  const [before, after] = [operationsIn(comparison.before), operationsIn(comparison.after)];
  let [removed, added] = [before, after];
  for (const isSameOperation of [haveSameRoute, haveSameId]) {
    for (const old of removed) {
      const now = added.find((each) => isSameOperation(old, each));
      if (now === undefined) continue;
      removed = removed.filter((each) => each !== old);
      added = added.filter((each) => each !== now);
      compareTwo(old, now, comparison);
    }
  }
  for (const { id, pointer, method, path } of removed)
    report(comparison, id, { rule: "operation-removed", pointer, before: routeOf(method, path) });
  for (const { id, pointer, method, path } of added)
    report(comparison, id, { rule: "operation-added", pointer, after: routeOf(method, path) });
}

function haveSameRoute(left: OperationAt, right: OperationAt): boolean {
  return left.method === right.method && shapeOf(left.path) === shapeOf(right.path);
}

function haveSameId({ value: left }: OperationAt, { value: right }: OperationAt): boolean {
  return left.operationId !== undefined && left.operationId === right.operationId;
}

/** A path without parameter names, as on the wire. */
function shapeOf(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, "{}");
}

function routeOf(method: string, path: string): string {
  return `${method.toUpperCase()} ${path}`;
}

type Found = Parameters<DocumentComparison["collector"]["add"]>[0];

function report({ collector }: DocumentComparison, operation: string, finding: Found): void {
  collector.add(finding, { operation, direction: "request" });
}

function compareTwo(before: OperationAt, after: OperationAt, comparison: DocumentComparison): void {
  const { id, pointer } = after;
  const add = (finding: Found): void => report(comparison, id, finding);
  const [route, newRoute] = [routeOf(before.method, before.path), routeOf(after.method, after.path)];
  if (!haveSameRoute(before, after)) add({ rule: "operation-moved", pointer, before: route, after: newRoute });
  if (before.id !== after.id && before.value.operationId !== undefined)
    add({ rule: "operation-renamed", pointer: `${pointer}/operationId`, before: before.id, after: after.id });
  for (const [keyword, rule, valueOf] of OTHER_MEMBERS) {
    const [old, now] = [before, after].map((each) => withoutProse(valueOf(each)));
    if (!isSame(old, now)) add({ rule, pointer: `${pointer}/${keyword}`, before: old, after: now });
  }
  compareSecurity(before, after, add);
  compareParameters(before, after, comparison);
  compareRequestBodies(before, after, comparison);
  compareResponses(before, after, comparison);
}

/** Members that are compared as a whole: name, rule, and the effective value for an operation. */
const OTHER_MEMBERS: readonly (readonly [string, RuleName, (operation: OperationAt) => unknown])[] = [
  ["tags", "operation-annotated", ({ value }) => value.tags ?? []],
  ["deprecated", "operation-annotated", ({ value }) => memberOf(value, "deprecated") === true],
  // The servers of a path apply to its operations, unless they have their own.
  [
    "servers",
    "operation-annotated",
    ({ value, item }) => memberOf(value, "servers") ?? memberOf(item.value, "servers"),
  ],
  ["callbacks", "callbacks-changed", ({ value }) => memberOf(value, "callbacks")],
];

/** A request satisfies one of the alternatives, so another one breaks no client, and a removed one may. */
function compareSecurity(before: OperationAt, after: OperationAt, add: (finding: Found) => void): void {
  const [old, now] = [before, after].map(securityOf) as [unknown[], unknown[]];
  const removed = old.filter((each) => !now.some((other) => isSame(each, other)));
  const added = now.filter((each) => !old.some((other) => isSame(each, other)));
  const pointer = `${after.pointer}/security`;
  if (removed.length === 0 && added.length === 0) return;
  if (removed.length > 0 && added.length > 0)
    return add({ rule: "security-changed", pointer, before: old, after: now });
  if (added.length > 0) return add({ rule: "security-alternative-added", pointer, after: added });
  add({ rule: "security-alternative-removed", pointer, before: removed });
}

/** The alternatives of an operation, or of the document, with their schemes. No security is one alternative. */
function securityOf({ value, document }: OperationAt): unknown[] {
  const alternatives = (memberOf(value, "security") ?? memberOf(document, "security") ?? []) as Record<
    string,
    unknown
  >[];
  const schemes = document.components?.["securitySchemes"] ?? {};
  return (alternatives.length === 0 ? [{}] : alternatives).map((each) =>
    Object.entries(each).map(([name, scopes]) => ({ name, scopes, scheme: withoutProse(schemes[name]) })),
  );
}

function memberOf(value: object, name: string): unknown {
  return (value as Record<string, unknown>)[name];
}
