/** How a case says that an answer is not what it has to be. @module */
import { equal } from "@provider-connectivity/core/validation";

/** What a provider does wrong, in words. */
export class CaseFailure extends Error {
  override readonly name = "CaseFailure";
}

/** There was nothing to try the case on. */
export class CaseSkipped extends Error {
  override readonly name = "CaseSkipped";
}

/** @throws CaseFailure with the complaint, unless the condition holds */
export function expectThat(condition: unknown, complaint: string): asserts condition {
  if (!condition) throw new CaseFailure(complaint);
}

/** @throws CaseFailure unless both are the same JSON */
export function expectEqual(actual: unknown, expected: unknown, what: string): void {
  expectThat(equal(actual, expected), `${what} is ${show(actual)}, not ${show(expected)}`);
}

/** @throws CaseFailure unless the value has these members, and each is the same JSON */
export function expectMembers(actual: unknown, expected: object, what: string): void {
  const members = (actual ?? {}) as Readonly<Record<string, unknown>>;
  for (const [name, value] of Object.entries(expected)) expectEqual(members[name], value, `${name} of ${what}`);
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? "absent";
}
