/** Reports unexpected responses of a rule. @module */
import { equal } from "@provider-connectivity/core/validation";
import type { Exchange } from "./exchange.ts";
import { add } from "./decimal.ts";

/** The provider breaks the rule. */
export class RuleFailure extends Error {
  override readonly name = "RuleFailure";
  /** The expected response, as display text. */
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

/** The rule had nothing to check. */
export class RuleSkipped extends Error {
  override readonly name = "RuleSkipped";
}

/** A response broke the contract. Another rule reports it. */
export class ResponseFault extends Error {
  override readonly name = "ResponseFault";
}

/** @throws RuleFailure with the message if the condition is false */
export function expectThat(
  condition: unknown,
  message: string,
  expected?: string,
  exchange?: Exchange,
): asserts condition {
  if (!condition) throw new RuleFailure(message, { expected, exchange });
}

/** @throws RuleFailure unless both are equal as JSON */
export function expectEqual(actual: unknown, expected: unknown, what: string, exchange?: Exchange): void {
  if (equal(actual, expected)) return;
  throw new RuleFailure(`${what} is ${show(actual)}.`, { expected: show(expected), exchange });
}

/** @throws RuleFailure unless the value has these members, each equal as JSON; amounts are compared as numbers */
export function expectMembers(actual: unknown, expected: object, what: string, exchange?: Exchange): void {
  const members = (actual ?? {}) as Readonly<Record<string, unknown>>;
  for (const [name, value] of Object.entries(expected))
    if (!equal(withPlainAmounts(name, members[name]), withPlainAmounts(name, value)))
      throw new RuleFailure(`${name} of ${what} is ${show(members[name])}.`, { expected: show(value), exchange });
}

/** Members that contain amounts. */
const AMOUNT = /^(amount|\w+Amount)$/;

/** A copy in which amounts have no zeros at the end: "1.50" and "1.5" are the same amount. */
function withPlainAmounts(name: string, value: unknown): unknown {
  if (typeof value === "string") return AMOUNT.test(name) && /^\d+(\.\d+)?$/.test(value) ? add(value, "0") : value;
  if (Array.isArray(value)) return value.map((item) => withPlainAmounts(name, item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withPlainAmounts(key, member)]));
}

/** JSON, truncated if it is long. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "absent";
  return text.length > 600 ? `${text.slice(0, 600)}…` : text;
}
