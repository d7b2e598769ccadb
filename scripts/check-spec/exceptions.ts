import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { CliError } from "@provider-connectivity/cli-kit";

/** A lint problem that cannot be fixed without changing the wire, with the reason to keep it. */
export interface LintException {
  rule: string;
  /** `file#/pointer`, the file relative to the folder of the version. */
  pointer: string;
  reason: string;
}

/** A problem of the linter, in the format of exceptions. */
export interface LintProblem {
  rule: string;
  pointer: string;
  message: string;
}

/**
 * Reads `lint-exceptions.yaml`; none if there is no file.
 *
 * @throws CliError for an entry without rule, pointer or reason
 */
export function readExceptions(file: string): LintException[] {
  if (!existsSync(file)) return [];
  const entries = (parse(readFileSync(file, "utf8"), { version: "1.2" }) ?? []) as Partial<LintException>[];
  return entries.map((entry, index) => {
    const missing = (["rule", "pointer", "reason"] as const).find((member) => !entry[member]?.trim());
    if (missing !== undefined) throw new CliError(`${file}: exception ${index + 1} has no ${missing}`);
    return entry as LintException;
  });
}

/** Removes the excepted problems, and lists the exceptions that no problem needs. */
export function applyExceptions(
  problems: LintProblem[],
  exceptions: LintException[],
): { remaining: LintProblem[]; unused: LintException[] } {
  const covers = (exception: LintException, problem: LintProblem): boolean =>
    exception.rule === problem.rule && exception.pointer === problem.pointer;
  return {
    remaining: problems.filter((problem) => !exceptions.some((exception) => covers(exception, problem))),
    unused: exceptions.filter((exception) => !problems.some((problem) => covers(exception, problem))),
  };
}
