/** A report: changes in four groups. @module */
import type { Document } from "../regenerate/document.ts";
import type { Change } from "./change.ts";
import { diffDocuments } from "./diff.ts";
import type { Side } from "./rules.ts";

/** A document with its name for the report. */
export interface Named {
  /** A version, or the given path. */
  name: string;
  /** The root document, if it is a file. */
  file?: string;
  document: Document;
}

export type GroupName = "breaking for servers" | "breaking for clients" | "compatible" | "prose";

export interface Group {
  name: GroupName;
  /** The side that the changes break. Absent if they break neither. */
  side?: Side;
  /** A sentence for the reader. */
  meaning: string;
  changes: Change[];
}

export interface Report {
  before: string;
  after: string;
  groups: Group[];
}

/** Compares two documents. A change that breaks both sides is in both groups. */
export function createReport(before: Named, after: Named): Report {
  const changes = diffDocuments(before.document, after.document).toSorted(inOrder);
  const breaking = (side: Side): Change[] => changes.filter(({ breaks }) => breaks.includes(side));
  const harmless = changes.filter(({ breaks }) => breaks.length === 0);
  return {
    before: before.name,
    after: after.name,
    groups: [
      {
        name: "breaking for servers",
        side: "servers",
        meaning: `A server that conforms to ${before.name} must change these.`,
        changes: breaking("servers"),
      },
      {
        name: "breaking for clients",
        side: "clients",
        meaning: `A client that conforms to ${before.name} must change these.`,
        changes: breaking("clients"),
      },
      {
        name: "compatible",
        meaning: "No changes are necessary.",
        changes: harmless.filter(({ rule }) => rule !== "prose"),
      },
      {
        name: "prose",
        meaning: "Only the text changed.",
        changes: harmless.filter(({ rule }) => rule === "prose"),
      },
    ],
  };
}

/** Whether a server or a client must change. */
export function isBreaking({ groups }: Report): boolean {
  return groups.some(({ side, changes }) => side !== undefined && changes.length > 0);
}

/** Operations first, then shared parts, each by name. */
function inOrder(left: Change, right: Change): number {
  const rank = ({ subject: { kind } }: Change): number => KINDS.indexOf(kind);
  return (
    rank(left) - rank(right) ||
    compareText(left.subject.name, right.subject.name) ||
    compareText(left.pointer, right.pointer)
  );
}

const KINDS: readonly Change["subject"]["kind"][] = [
  "operation",
  "parameter",
  "body",
  "response",
  "header",
  "schema",
  "document",
];

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
