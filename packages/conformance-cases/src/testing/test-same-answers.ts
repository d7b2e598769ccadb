import { expect, test } from "vitest";
import type { CaseResult } from "../case.ts";
import { expectedResults, assertSameAnswer } from "./same-answers.ts";

/** Tests that every case passed, with the same requests and the same answers as in this process. */
export async function testSameAnswers(results: readonly CaseResult[]): Promise<void> {
  const expected = await expectedResults();
  test("every case was tried", () => {
    expect(results.length).toBe(expected.length);
  });
  test.each(results.map((result, index) => ({ name: result.name, result, expected: expected[index]! })))(
    "$name",
    (one) => assertSameAnswer(one.result, one.expected),
  );
}
