import { expect } from "vitest";
import type { CaseResult } from "../case.ts";
import { tryAll } from "../try-all.ts";
import { comparable } from "./comparable.ts";
import { inProcessTarget } from "./reference.ts";

/** What the cases come to in this process. */
export async function expectedResults(): Promise<readonly CaseResult[]> {
  return tryAll(await inProcessTarget());
}

/** Expects that a case passed, with the same requests and the same answers as in this process. */
export function assertSameAnswer({ name, outcome, reason, exchanges }: CaseResult, expected: CaseResult): void {
  expect({ name, outcome, reason }).toEqual({ name: expected.name, outcome: "passed", reason: undefined });
  expect(comparable(exchanges)).toEqual(comparable(expected.exchanges));
}

/** Expects that every case was tried and passed, with the same requests and the same answers as in this process. */
export async function assertSameAnswers(results: readonly CaseResult[]): Promise<void> {
  const expected = await expectedResults();
  expect(results.length).toBe(expected.length);
  for (const [index, result] of results.entries()) assertSameAnswer(result, expected[index]!);
}
