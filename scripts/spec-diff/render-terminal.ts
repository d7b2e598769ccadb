/** A report for a terminal. @module */
import { styleText } from "node:util";
import type { Change } from "./change.ts";
import type { Group, Report } from "./report.ts";
import type { Side } from "./rules.ts";
import { bySubject, isOnlyName, reachOf, sentence, valuesOf } from "./sentences.ts";

const LENGTH = 120;
/** The maximum number of listed operations. Larger numbers are counted. */
const NAMED = 4;
const COLOURS = {
  "breaking for servers": "red",
  "breaking for clients": "red",
  compatible: "green",
  prose: "gray",
} as const;

/** The report as text. Colours are omitted if the terminal has none. */
export function renderTerminal(report: Report): string {
  const counts = report.groups.map(({ name, changes }) => `${changes.length} ${name}`).join(", ");
  return [`${report.before} → ${report.after}: ${counts}`, ...report.groups.flatMap(renderGroup)].join("\n");
}

function renderGroup({ name, side, meaning, changes }: Group): string[] {
  if (changes.length === 0) return [];
  const heading = styleText([COLOURS[name], "bold"], `${name.toUpperCase()} (${changes.length})`);
  const listed = changes.filter((change) => !isOnlyName(change));
  return [
    "",
    `${heading}  ${meaning}`,
    ...[...bySubject(listed)].flatMap(([subject, each]) => [
      "",
      `  ${styleText("bold", subject || "document")}`,
      ...each.flatMap((change) => renderChange(change, side)),
    ]),
    ...names(changes, "component-added", "New types"),
    ...names(changes, "component-removed", "Removed types"),
  ];
}

function renderChange(change: Change, side: Side | undefined): string[] {
  const { before, after } = valuesOf(change, LENGTH);
  const reach = reachOf(change, side, shown);
  return [
    `    ${sentence(change)} (${change.rule})`,
    `      ${styleText("gray", change.pointer)}`,
    ...(before === undefined ? [] : [`      - ${before}`]),
    ...(after === undefined ? [] : [`      + ${after}`]),
    ...(reach === "" ? [] : [`      in ${reach}`]),
  ];
}

function shown(operations: readonly string[]): string {
  return operations.length > NAMED ? `${operations.length} operations` : operations.join(", ");
}

function names(changes: readonly Change[], rule: Change["rule"], words: string): string[] {
  const list = changes.filter((change) => change.rule === rule).map(({ subject }) => subject.name);
  return list.length === 0 ? [] : ["", `  ${words}: ${list.join(", ")}`];
}
