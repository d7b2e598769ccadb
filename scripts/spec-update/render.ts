/** Renders an update as text. @module */
import { renderMarkdown } from "../spec-diff/render-markdown.ts";
import type { Report } from "../spec-diff/report.ts";
import { sentence } from "../spec-diff/sentences.ts";
import type { Update } from "./spec-update.ts";

/** Renders an update for a terminal or a pull request. Decisions come first, because a person must make them. */
export function renderUpdate(update: Update, format: "terminal" | "markdown"): string {
  const { version, report, compileErrors, lint, notes, changeset, paths } = update;
  const difference = report === undefined ? `${version} is the first version` : comparison(update, format);
  const heading = (text: string): string => (format === "markdown" ? `## ${text}\n` : text.toUpperCase());
  const rules = Map.groupBy(lint, ({ rule }) => rule);
  const sections: [string, string[]][] = [
    [`To decide (${notes.length})`, notes],
    [
      `No longer compiles (${compileErrors.length})`,
      compileErrors.map(({ file, line, message }) => `${file}:${line}: ${message}`),
    ],
    [
      `Lint problems that \`check:spec\` will refuse (${lint.length})`,
      [...rules].map(([rule, all]) => `${all.length} × ${rule}, first at ${all[0]?.pointer}: ${all[0]?.message}`),
    ],
    [`Proposed release of the contract: ${changeset.bump}`, [changeset.text.split("---\n\n")[1]?.trim() ?? ""]],
    ["Files", paths],
  ];
  const parts = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `${heading(title)}\n${lines.map((line) => `  - ${line}`).join("\n")}`);
  const shown = format === "markdown" ? parts.map((section) => section.replaceAll(/^ {2}- /gm, "- ")) : parts;
  return [...shown, difference].join("\n\n");
}

function comparison({ report }: Update, format: "terminal" | "markdown"): string {
  if (report === undefined) return "";
  return format === "markdown" ? renderMarkdown(report) : summary(report);
}

/** Lists each kind of change once, with its number and first location, and only counts prose changes. */
function summary({ before, after, groups }: Report): string {
  const counts = groups.map(({ name, changes }) => `${changes.length} ${name}`).join(", ");
  const sections = groups
    .filter(({ name, changes }) => name !== "prose" && changes.length > 0)
    .map(({ name, changes }) => {
      const kinds = Map.groupBy(changes, ({ rule, before: old, after: now }) => JSON.stringify([rule, old, now]));
      const lines = [...kinds.values()].map((all) => {
        const [first] = all as [(typeof all)[number]];
        const places = all.length === 1 ? `at ${first.pointer}` : `in ${all.length} places, first at ${first.pointer}`;
        return `  - ${sentence(first)} (${first.rule}) ${places}`;
      });
      return `${name.toUpperCase()} (${changes.length})\n${lines.join("\n")}`;
    });
  const all = `\`pnpm spec:diff ${before} ${after}\` shows every change with its values.`;
  return [...sections, `${before} → ${after}: ${counts}. ${all}`].join("\n\n");
}
