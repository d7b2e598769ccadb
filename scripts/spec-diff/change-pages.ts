/** The generated pages in docs/: one for each pair of versions, and the list of rules. @module */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundledDocument } from "../regenerate/bundle.ts";
import { CliError } from "@provider-connectivity/cli-kit";
import { isVersion, sourcesOf } from "../regenerate/read.ts";
import { renderMarkdown } from "./render-markdown.ts";
import { createReport } from "./report.ts";
import { withRuleList } from "./rule-list.ts";

/** A page and its content. */
export interface ChangePage {
  /** Relative to the repository. */
  path: string;
  text: string;
}

const RULES_PAGE = "docs/spec-diff.md";

/** Renders every page of a repository. */
async function pagesOf(root: string): Promise<ChangePage[]> {
  const rules = join(root, RULES_PAGE);
  const list = existsSync(rules) ? [{ path: RULES_PAGE, text: withRuleList(readFileSync(rules, "utf8")) }] : [];
  return [...(await changePages(join(root, "spec"))), ...list];
}

/** Renders the page of each version in a folder and its predecessor. */
export async function changePages(spec: string): Promise<ChangePage[]> {
  // Other contracts have no previous version.
  const sources = sourcesOf(spec).filter(({ folder }) => isVersion(folder));
  const versions = await Promise.all(
    sources.map(async ({ file, folder }) => ({ name: folder, document: await bundledDocument(file) })),
  );
  return versions.slice(1).map((after, index) => {
    const before = versions[index] ?? after;
    return {
      path: `docs/changes-${before.name}-to-${after.name}.md`,
      text: renderMarkdown(createReport(before, after)),
    };
  });
}

/** Writes every page that is missing or out of date, and returns their paths. */
export async function writeChangePages(root: string): Promise<string[]> {
  const stale = (await pagesOf(root)).filter((page) => !isCurrent(root, page));
  for (const { path, text } of stale) writeFileSync(join(root, path), text);
  return stale.map(({ path }) => path);
}

/** @throws CliError for a page that is missing or out of date */
export async function checkChangePages(root: string): Promise<void> {
  const stale = (await pagesOf(root)).filter((page) => !isCurrent(root, page));
  if (stale.length === 0) return;
  const list = stale.map(({ path }) => path).join(", ");
  throw new CliError(`${list} is not up to date with spec/; run \`pnpm spec:diff --update-docs\` and commit the page`);
}

function isCurrent(root: string, { path, text }: ChangePage): boolean {
  return existsSync(join(root, path)) && readFileSync(join(root, path), "utf8") === text;
}
