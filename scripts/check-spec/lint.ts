import { lint, loadConfig, type NormalizedProblem } from "@redocly/openapi-core";
import { existsSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { FolderResolver } from "../regenerate/bundle.ts";
import { CliError } from "@provider-connectivity/cli-kit";
import { applyExceptions, readExceptions, type LintProblem } from "./exceptions.ts";

/**
 * Lints one specification with the rules of `redocly.yaml`, except for the exceptions in `lint-exceptions.yaml` next to it.
 * Warnings count as errors.
 *
 * @param file the root document, `<version>/openapi.yaml`
 * @param rules the rule set
 * @returns the number of excepted problems
 * @throws CliError that lists the remaining problems and unused exceptions
 */
export async function lintSpecification(file: string, rules: string): Promise<number> {
  const folder = dirname(file);
  const problems = await findLintProblems(file, rules);
  const { remaining, unused } = applyExceptions(problems, readExceptions(join(folder, "lint-exceptions.yaml")));
  const messages = [
    ...remaining.map(({ rule, pointer, message }) => `${pointer}: ${message} (${rule})`),
    ...unused.map(
      ({ rule, pointer }) => `lint-exceptions.yaml excepts ${pointer} from ${rule}, which it does not violate`,
    ),
  ];
  if (messages.length > 0)
    throw new CliError(`${relative(".", folder)}\n${messages.map((line) => `  ${line}`).join("\n")}`);
  return problems.length;
}

/** Every problem of a specification, including excepted ones. */
export async function findLintProblems(file: string, rules: string): Promise<LintProblem[]> {
  if (!existsSync(rules)) throw new CliError(`${rules} does not exist; it contains the lint rules`);
  const folder = dirname(file);
  const config = (await loadConfig({ configPath: rules })).forAlias(basename(folder));
  // The linter may get an untrusted document too.
  const problems = await lint({ ref: file, config, externalRefResolver: new FolderResolver(folder) });
  return problems.map((problem) => toLintProblem(problem, folder));
}

function toLintProblem({ ruleId, message, location }: NormalizedProblem, folder: string): LintProblem {
  const place = location[0];
  const file = place === undefined ? "" : relative(folder, place.source.absoluteRef).replaceAll("\\", "/");
  return { rule: ruleId, message, pointer: `${file}${place?.pointer ?? "#/"}` };
}
