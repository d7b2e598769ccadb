import { expect } from "vitest";
import { checkAll } from "../check-all.ts";
import type { RuleResult } from "../result.ts";
import { comparable } from "./comparable.ts";
import { inProcessTarget } from "./reference.ts";

/** The results of the reference provider in this process. */
export async function expectedResults(): Promise<readonly RuleResult[]> {
  return checkAll(await inProcessTarget());
}

/** A result without times, ids and durations, for comparison. */
export function comparableResult({ id, outcome, reason, findings, exchanges }: RuleResult): object {
  return { id, outcome, reason, messages: findings.map(({ message }) => message), exchanges: comparable(exchanges) };
}

/** Expects the same requests and responses as in this process, and that no rule fails. */
export async function assertExpectedResults(results: readonly RuleResult[]): Promise<void> {
  const expected = await expectedResults();
  expect(results.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  for (const [index, result] of results.entries()) {
    expect(comparableResult(result)).toEqual(comparableResult(expected[index]!));
    expect(["passed", "skipped"]).toContain(result.outcome);
  }
}
