import { join } from "node:path";
import { defineCommand, flag, oneOf, option, parseCommand, UsageError } from "@provider-connectivity/cli-kit";
import { explainingStructure } from "../regenerate/check/structure.ts";
import { writeChangePages } from "./change-pages.ts";
import { loadDocument } from "./load.ts";
import { renderMarkdown } from "./render-markdown.ts";
import { renderTerminal } from "./render-terminal.ts";
import { createReport, isBreaking, type Report } from "./report.ts";

const ROOT = join(import.meta.dirname, "../..");
const FORMATS = {
  terminal: renderTerminal,
  markdown: renderMarkdown,
  json: (report) => JSON.stringify(report, null, 2),
} satisfies Record<string, (report: Report) => string>;

const command = defineCommand({
  name: "pnpm spec:diff",
  description: "Compares two OpenAPI documents and reports which changes break servers or clients.",
  positionals: [
    { name: "[before]", help: "a version in spec/, a file, or a folder with one document" },
    { name: "[after]", help: "the later document, given in the same way" },
  ],
  options: {
    format: option("FORMAT", "terminal, markdown or json", {
      parse: oneOf(["terminal", "markdown", "json"]),
      default: "terminal",
    }),
    failOnBreaking: flag("exit with 1 if a server or client must change"),
    updateDocs: flag("write docs/changes-*.md and the rules in docs/spec-diff.md instead of comparing"),
  },
});

/**
 * Runs the command and returns its output.
 *
 * @param from the base folder of paths
 * @throws UsageError for wrong arguments, CliError for a document that cannot be compared
 */
export async function specDiff(args: readonly string[], from: string): Promise<{ text: string; isFailure: boolean }> {
  const { options, positionals } = parseCommand(command, { argv: args });
  if (options.updateDocs) return { text: await updateDocs(), isFailure: false };
  const [before, after] = positionals;
  if (before === undefined || after === undefined) throw new UsageError("name two documents, the earlier one first");
  const documents = [await loadDocument(before, from), await loadDocument(after, from)] as const;
  const files = documents.flatMap(({ file }) => file ?? []);
  const report = await explainingStructure(files, async () => createReport(...documents));
  return { text: FORMATS[options.format](report), isFailure: options.failOnBreaking && isBreaking(report) };
}

async function updateDocs(): Promise<string> {
  const pages = await writeChangePages(ROOT);
  return pages.length === 0 ? "docs/ is up to date" : pages.map((page) => `wrote ${page}`).join("\n");
}
