import { join } from "node:path";
import { parseArgs } from "node:util";
import { Problem } from "../regenerate/problem.ts";
import { writeChangePages } from "./change-pages.ts";
import { loadDocument } from "./load.ts";
import { renderMarkdown } from "./render-markdown.ts";
import { renderTerminal } from "./render-terminal.ts";
import { createReport, isBreaking, type Report } from "./report.ts";

const ROOT = join(import.meta.dirname, "../..");
const FORMATS: Readonly<Record<string, (found: Report) => string>> = {
  terminal: renderTerminal,
  markdown: renderMarkdown,
  json: (found) => JSON.stringify(found, null, 2),
};

/**
 * The command without its process.
 *
 * @param from the folder to which paths are relative
 * @throws Problem for what it does not understand
 */
export async function specDiff(args: readonly string[], from: string): Promise<{ text: string; isFailure: boolean }> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: "string", default: "terminal" },
      "fail-on-breaking": { type: "boolean", default: false },
      "update-docs": { type: "boolean", default: false },
    },
  });
  if (values["update-docs"]) return { text: await updateDocs(), isFailure: false };
  const [before, after, ...more] = positionals;
  if (before === undefined || after === undefined || more.length > 0)
    throw new Problem("name two documents, the earlier one first: files, folders or versions in spec/");
  const render = FORMATS[values.format];
  if (render === undefined)
    throw new Problem(`there is no format ${values.format}; there are ${Object.keys(FORMATS).join(", ")}`);
  const found = createReport(await loadDocument(before, from), await loadDocument(after, from));
  return { text: render(found), isFailure: values["fail-on-breaking"] && isBreaking(found) };
}

async function updateDocs(): Promise<string> {
  const pages = await writeChangePages(ROOT);
  return pages.length === 0 ? "docs/ is up to date" : pages.map((page) => `wrote ${page}`).join("\n");
}
