/** Words that the texts of a specification must not contain. @module */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { CliError } from "@provider-connectivity/cli-kit";
import { isScalar, LineCounter, parseDocument, visit } from "yaml";

/** Members with texts for people. */
const TEXTS: ReadonlySet<unknown> = new Set(["title", "summary", "description", "reason"]);

/** Words that read like a literal translation, and what to write instead. */
const INSTEAD: readonly (readonly [words: RegExp, instead: string])[] = [
  [/\banswer(s|ed|ing)?\b(?! to the security question)/i, "response, or returns"],
  [/\bbesides those\b/i, "in addition to the common ones"],
  [/\b(of|in) (its|their) own\b/i, "its own, before the noun"],
  [/\b(is|are) to be\b/i, "must be, or to with the verb: the signer to pair"],
  [/\b(tells?|told)\b/i, "returns, registers, identifies or determines"],
  [/\bgives? (one|an?|the)\b/i, "returns a, or creates a"],
  [/\bwh(at|o)ever\b/i, "any, for example: in any status"],
  [/\bnot together with\b/i, "cannot be combined with"],
  [/\b(is|are) no error\b/i, "is not an error"],
  [/\bwrong form\b/i, "malformed"],
  [/\bsees? fit\b/i, "at its discretion"],
  [/\bunder way\b/i, "in progress"],
  [/\bout of use\b/i, "disabled"],
];

/**
 * Checks the titles, summaries, descriptions and reasons in every YAML file of a version. They become doc comments and the
 * HTTP reference.
 *
 * @param folder the folder of the version
 * @throws CliError that lists each place, the words and what to write instead
 */
export function checkProse(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".yaml"));
  const found = files.toSorted().flatMap((file) => problemsIn(join(folder, file)));
  if (found.length > 0) throw new CliError(`texts that need other words\n${found.join("\n")}`);
}

function problemsIn(file: string): string[] {
  const lineCounter = new LineCounter();
  const found: string[] = [];
  visit(parseDocument(readFileSync(file, "utf8"), { version: "1.2", lineCounter }), {
    Pair(_index, { key, value }) {
      if (!isScalar(key) || !TEXTS.has(key.value) || !isScalar(value) || typeof value.value !== "string") return;
      // Lines of a text may break within the words.
      const text = value.value.replaceAll(/\s+/g, " ");
      const { line } = lineCounter.linePos(value.range?.[0] ?? 0);
      for (const [words, instead] of INSTEAD) {
        const match = words.exec(text)?.[0];
        if (match !== undefined)
          found.push(`  ${relative(".", file)}:${line}: replace "${match}"; write instead: ${instead}`);
      }
    },
  });
  return found;
}
