import { expect } from "vitest";
import type { CaseResult } from "../case.ts";
import { tryAll } from "../try-all.ts";
import { comparable } from "./comparable.ts";
import { inProcessTarget } from "./reference.ts";

/** What the cases come to in this process. */
export async function expectedResults(): Promise<readonly CaseResult[]> {
  return tryAll(await inProcessTarget());
}

/** A result as it can be compared with another. */
export function comparableResult({ exchanges, ...result }: CaseResult): object {
  return { ...result, exchanges: comparable(exchanges) };
}

/** A result that passed, with the requests and answers of another. */
export function passedAs({ name, exchanges }: CaseResult): object {
  return { name, outcome: "passed", exchanges: comparable(exchanges) };
}

/** Expects that every case was tried and passed, with the same requests and the same answers as in this process. */
export async function assertSameAnswers(results: readonly CaseResult[]): Promise<void> {
  const expected = await expectedResults();
  expect(results.length).toBe(expected.length);
  for (const [index, result] of results.entries()) expect(comparableResult(result)).toEqual(passedAs(expected[index]!));
}
