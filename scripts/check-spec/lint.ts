import { lint, loadConfig, type NormalizedProblem } from "@redocly/openapi-core";
import { existsSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { Problem } from "../regenerate/problem.ts";
import { applyExceptions, readExceptions, type LintProblem } from "./exceptions.ts";

/**
 * Lints one specification with the rules of `redocly.yaml` and takes away what `lint-exceptions.yaml`
 * beside it excepts. Warnings count as errors do.
 *
 * @param file the root document, `<version>/openapi.yaml`
 * @param rules the rule set
 * @returns how many problems the exceptions covered
 * @throws Problem that lists what remains, or an exception that nothing needs
 */
export async function lintSpecification(file: string, rules: string): Promise<number> {
  const folder = dirname(file);
  const problems = await findLintProblems(file, rules);
  const { remaining, unused } = applyExceptions(problems, readExceptions(join(folder, "lint-exceptions.yaml")));
  const complaints = [
    ...remaining.map(({ rule, pointer, message }) => `${pointer}: ${message} (${rule})`),
    ...unused.map(
      ({ rule, pointer }) => `lint-exceptions.yaml excepts ${pointer} from ${rule}, and nothing there breaks it`,
    ),
  ];
  if (complaints.length > 0)
    throw new Problem(`${relative(".", folder)}\n${complaints.map((line) => `  ${line}`).join("\n")}`);
  return problems.length;
}

/** Everything that the rules say of a specification, exceptions or not. */
export async function findLintProblems(file: string, rules: string): Promise<LintProblem[]> {
  if (!existsSync(rules)) throw new Problem(`${rules} does not exist; it holds the lint rules`);
  const folder = dirname(file);
  const config = (await loadConfig({ configPath: rules })).forAlias(basename(folder));
  return (await lint({ ref: file, config })).map((problem) => inOurTerms(problem, folder));
}

function inOurTerms({ ruleId, message, location }: NormalizedProblem, folder: string): LintProblem {
  const place = location[0];
  const file = place === undefined ? "" : relative(folder, place.source.absoluteRef).replaceAll("\\", "/");
  return { rule: ruleId, message, pointer: `${file}${place?.pointer ?? "#/"}` };
}
