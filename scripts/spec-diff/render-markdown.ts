/** A report as a page of documentation. @module */
import type { Change } from "./change.ts";
import type { Group, Report } from "./report.ts";
import type { Side } from "./rules.ts";
import { bySubject, isOnlyName, reachOf, sentence, valuesOf } from "./sentences.ts";

const LENGTH = 400;

/** The report in Markdown, as the repository's formatter writes it. */
export function renderMarkdown(report: Report): string {
  const { before, after, groups } = report;
  return [
    `# From ${before} to ${after}`,
    "",
    `Written by \`pnpm spec:diff ${before} ${after} --format markdown\`. The rules are in [spec-diff.md](spec-diff.md).`,
    "A change that breaks both sides is in both groups. A change in a shared part is listed once, with its operations.",
    "",
    ...groups.map(({ name, changes }) => `- ${changes.length} ${name}`),
    ...groups.flatMap(renderGroup),
    "",
  ].join("\n");
}

function renderGroup({ name, side, meaning, changes }: Group): string[] {
  const listed = changes.filter((change) => !isOnlyName(change));
  return [
    "",
    `## ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    "",
    changes.length === 0 ? "None." : meaning,
    ...[...bySubject(listed)].flatMap(([subject, each]) => renderSubject(subject, each, side)),
    ...names(changes, "component-added", "New types"),
    ...names(changes, "component-removed", "Removed types"),
  ];
}

function renderSubject(subject: string, changes: readonly Change[], side: Side | undefined): string[] {
  const [kind = "", name] = subject.split(/ (.*)/s);
  const heading = name === undefined ? "The document" : `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${code(name)}`;
  return ["", `### ${heading}`, "", ...changes.flatMap((change) => renderChange(change, side))];
}

function renderChange(change: Change, side: Side | undefined): string[] {
  const { before, after } = valuesOf(change, LENGTH);
  const reach = reachOf(change, side, (operations) => operations.map(code).join(", "));
  return [
    `- ${sentence(change)} (${code(change.rule)}), at ${code(change.pointer)}`,
    ...(before === undefined ? [] : [`  - before: ${code(before)}`]),
    ...(after === undefined ? [] : [`  - after: ${code(after)}`]),
    ...(reach === "" ? [] : [`  - in ${reach}`]),
  ];
}

function names(changes: readonly Change[], rule: Change["rule"], words: string): string[] {
  const list = changes.filter((change) => change.rule === rule).map(({ subject }) => code(subject.name));
  return list.length === 0 ? [] : ["", `${words}: ${list.join(", ")}.`];
}

/** Inline code (CommonMark §6.1), fenced by more backticks than it contains, and separated from one at its edge. */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const space = /^`|`$/.test(text) ? " " : "";
  return `${fence}${space}${text}${space}${fence}`;
}
