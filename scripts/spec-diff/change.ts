/** The changes of a comparison, each once with all of its operations. @module */
import { isDeepStrictEqual } from "node:util";
import type { Document, Json } from "../regenerate/document.ts";
import { pointerSteps } from "../regenerate/places.ts";
import { brokenBy, type Direction, type RuleName, type Side } from "./rules.ts";

/** One difference between two documents. */
export interface Change {
  rule: RuleName;
  /** The sides that it breaks. Empty for compatible changes and prose. */
  breaks: Side[];
  /** The component or operation that contains it. */
  subject: { kind: SubjectKind; name: string };
  /** JSON pointer (RFC 6901) into the bundled document: the later one, or the earlier one for a removed part. */
  pointer: string;
  before?: Json;
  after?: Json;
  /** The ids of the operations whose requests it affects, and of those whose responses it affects. */
  requests: string[];
  responses: string[];
}

export type SubjectKind = "schema" | "parameter" | "header" | "response" | "body" | "operation" | "document";

/** A difference at a location, without its operations. */
export interface Finding {
  rule: RuleName;
  pointer: string;
  before?: unknown;
  after?: unknown;
}

/** The operation and direction of the current location. */
export interface Reach {
  operation: string;
  direction: Direction;
}

export interface Collector {
  add(finding: Finding, reach?: Reach): void;
  readonly changes: Change[];
}

/** Two documents under comparison. */
export interface DocumentComparison {
  readonly before: Document;
  readonly after: Document;
  readonly collector: Collector;
}

/** Collects findings. The same finding in several operations becomes one change. */
export function createCollector(operationAt: (pointer: string) => string | undefined): Collector {
  const found = new Map<string, Change>();
  return {
    add(finding, reach) {
      const key = JSON.stringify([finding.rule, finding.pointer, finding.before, finding.after]);
      const change = found.get(key) ?? toChange(finding, operationAt);
      found.set(key, change);
      if (reach === undefined) return;
      addOnce(reach.direction === "request" ? change.requests : change.responses, reach.operation);
      for (const side of brokenBy(finding.rule, reach.direction)) addOnce(change.breaks, side);
    },
    get changes() {
      return [...found.values()].map((change) => ({ ...change, breaks: change.breaks.toSorted().toReversed() }));
    },
  };
}

/** Whether two values are the same JSON, with members in any order. */
export function isSame(left: unknown, right: unknown): boolean {
  return isDeepStrictEqual(left, right);
}

const COMPONENTS: Readonly<Record<string, SubjectKind>> = {
  schemas: "schema",
  parameters: "parameter",
  headers: "header",
  responses: "response",
  requestBodies: "body",
};

function toChange(
  { rule, pointer, before, after }: Finding,
  operationAt: (pointer: string) => string | undefined,
): Change {
  return {
    rule,
    breaks: [],
    subject: subjectOf(pointer, operationAt),
    pointer,
    ...(before === undefined ? {} : { before: before as Json }),
    ...(after === undefined ? {} : { after: after as Json }),
    requests: [],
    responses: [],
  };
}

function subjectOf(pointer: string, operationAt: (pointer: string) => string | undefined): Change["subject"] {
  const [first, kind = "", name] = pointerSteps(pointer);
  if (first === "components" && name !== undefined) return { kind: COMPONENTS[kind] ?? "document", name };
  const operation = operationAt(pointer);
  return operation === undefined ? { kind: "document", name: "document" } : { kind: "operation", name: operation };
}

function addOnce<T>(list: T[], item: T): void {
  if (!list.includes(item)) list.push(item);
}
