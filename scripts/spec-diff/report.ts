/** The four groups in which changes are told. @module */
import type { Document } from "../regenerate/document.ts";
import type { Change } from "./change.ts";
import { diffDocuments } from "./diff.ts";
import type { Side } from "./rules.ts";

/** A document with the name that the report uses. */
export interface Named {
  /** A version, or the path that was given. */
  name: string;
  /** The root document, where it is a file. */
  file?: string;
  document: Document;
}

export type GroupName = "breaking for servers" | "breaking for clients" | "compatible" | "prose";

export interface Group {
  name: GroupName;
  /** Whom the changes break; nobody where it is absent. */
  side?: Side;
  /** What a reader does with this group. */
  meaning: string;
  changes: Change[];
}

export interface Report {
  before: string;
  after: string;
  groups: Group[];
}

/** Compares two documents; what breaks servers and clients stands in both groups. */
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
        meaning: `What a server that was right under ${before.name} has to change.`,
        changes: breaking("servers"),
      },
      {
        name: "breaking for clients",
        side: "clients",
        meaning: `What a client that was right under ${before.name} has to change.`,
        changes: breaking("clients"),
      },
      {
        name: "compatible",
        meaning: "What nobody has to do anything about.",
        changes: harmless.filter(({ rule }) => rule !== "prose"),
      },
      {
        name: "prose",
        meaning: "What is only told in other words.",
        changes: harmless.filter(({ rule }) => rule === "prose"),
      },
    ],
  };
}

/** Whether anybody has to change something. */
export function isBreaking({ groups }: Report): boolean {
  return groups.some(({ side, changes }) => side !== undefined && changes.length > 0);
}

/** Operations first, then what they share, each by its name. */
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
