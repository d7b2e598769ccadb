import { expect, test } from "vitest";
import type { CaseResult } from "../case.ts";
import { comparableResult, expectedResults, passedAs } from "./same-answers.ts";

/** Tests that every case passed, with the same requests and the same answers as in this process. */
export async function testSameAnswers(results: readonly CaseResult[]): Promise<void> {
  const expected = await expectedResults();
  test("every case was tried", () => {
    expect(results.length).toBe(expected.length);
  });
  const pairs = results.map((result, index) => ({ name: result.name, result, other: expected[index]! }));
  test.each(pairs)("$name", ({ result, other }) => {
    expect(comparableResult(result)).toEqual(passedAs(other));
  });
}
