import { expect, test } from "vitest";
import type { RuleResult } from "../result.ts";
import { comparableResult, expectedResults } from "./same-answers.ts";

/** Tests that every rule gets the same requests and responses as in this process. */
export async function testSameAnswers(results: readonly RuleResult[]): Promise<void> {
  const expected = await expectedResults();
  test("checks every rule", () => {
    expect(results.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  });
  const pairs = results.map((result, index) => ({ id: result.id, result, other: expected[index]! }));
  test.each(pairs)("$id", ({ result, other }) => {
    expect(comparableResult(result)).toEqual(comparableResult(other));
  });
}
