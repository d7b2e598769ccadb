/** How a rule reports a response that it does not expect. @module */
import { equal } from "@provider-connectivity/core/validation";
import type { Exchange } from "./exchange.ts";

/** The provider breaks the rule. */
export class RuleFailure extends Error {
  override readonly name = "RuleFailure";
  /** The response that the rule expects, for people. */
  readonly expected: string | undefined;
  /** The request and response that show the failure. */
  readonly exchange: Exchange | undefined;

  constructor(
    message: string,
    { expected, exchange }: { expected?: string | undefined; exchange?: Exchange | undefined } = {},
  ) {
    super(message);
    this.expected = expected;
    this.exchange = exchange;
  }
}

/** There was nothing to check the rule on. */
export class RuleSkipped extends Error {
  override readonly name = "RuleSkipped";
}

/** A response broke the contract, which its own rule reports. */
export class ResponseFault extends Error {
  override readonly name = "ResponseFault";
}

/** @throws RuleFailure with the message, unless the condition holds */
export function expectThat(
  condition: unknown,
  message: string,
  expected?: string,
  exchange?: Exchange,
): asserts condition {
  if (!condition) throw new RuleFailure(message, { expected, exchange });
}

/** @throws RuleFailure unless both are the same JSON */
export function expectEqual(actual: unknown, expected: unknown, what: string, exchange?: Exchange): void {
  if (equal(actual, expected)) return;
  throw new RuleFailure(`${what} is ${show(actual)}.`, { expected: show(expected), exchange });
}

/** @throws RuleFailure unless the value has these members, each equal as JSON */
export function expectMembers(actual: unknown, expected: object, what: string, exchange?: Exchange): void {
  const members = (actual ?? {}) as Readonly<Record<string, unknown>>;
  for (const [name, value] of Object.entries(expected))
    expectEqual(members[name], value, `${name} of ${what}`, exchange);
}

/** JSON, shortened where it is long. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "absent";
  return text.length > 600 ? `${text.slice(0, 600)}…` : text;
}
