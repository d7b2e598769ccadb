/** Tells what an update does. @module */
import { renderMarkdown } from "../spec-diff/render-markdown.ts";
import { renderTerminal } from "../spec-diff/render-terminal.ts";
import type { Update } from "./spec-update.ts";

/** The update for a terminal, or as the text of a pull request. */
export function renderUpdate(update: Update, format: "terminal" | "markdown"): string {
  const { version, report, toMend, lint, notes, changeset, paths } = update;
  const difference = report === undefined ? `${version} is the first version` : comparison(update, format);
  const heading = (text: string): string => (format === "markdown" ? `## ${text}\n` : text.toUpperCase());
  const rules = Map.groupBy(lint, ({ rule }) => rule);
  const sections: [string, string[]][] = [
    [`No longer compiles (${toMend.length})`, toMend.map(({ file, line, words }) => `${file}:${line}: ${words}`)],
    [`To decide (${notes.length})`, notes],
    [
      `Lint problems that \`check:spec\` will refuse (${lint.length})`,
      [...rules].map(([rule, all]) => `${all.length} × ${rule}, first at ${all[0]?.pointer}: ${all[0]?.message}`),
    ],
    [`Proposed release of the contract: ${changeset.bump}`, [changeset.text.split("---\n\n")[1]?.trim() ?? ""]],
    ["Files", paths],
  ];
  const told = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `${heading(title)}\n${lines.map((line) => `  - ${line}`).join("\n")}`);
  const asMarkdown = told.map((section) => section.replaceAll(/^ {2}- /gm, "- "));
  return (format === "markdown" ? [...asMarkdown, difference] : [difference, ...told]).join("\n\n");
}

function comparison({ report }: Update, format: "terminal" | "markdown"): string {
  if (report === undefined) return "";
  return format === "markdown" ? renderMarkdown(report) : renderTerminal(report);
}
