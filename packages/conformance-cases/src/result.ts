/** The results of checking rules. @module */
import type { Exchange } from "./exchange.ts";

/** One violation of a rule. */
export interface Finding {
  /** The problem. */
  readonly message: string;
  /** The response that the rule expects. */
  readonly expected?: string;
  /** The request and response that show the problem. */
  readonly exchange?: Exchange;
}

/**
 * The result of a rule: `passed`, `failed`, `skipped` if there was nothing to check, or `blocked` if a response that breaks the
 * contract prevented the check. Another rule reports that response.
 */
export type RuleOutcome = "passed" | "failed" | "skipped" | "blocked";

/** The result of checking a rule. */
export interface RuleResult {
  /** The id of the rule. */
  readonly id: string;
  /** Whether the provider meets the rule. */
  readonly outcome: RuleOutcome;
  /** The reason why it was skipped or blocked. */
  readonly reason?: string;
  /** Empty unless the outcome is `failed`. */
  readonly findings: readonly Finding[];
  /** Every request in the order of sending, with its response. */
  readonly exchanges: readonly Exchange[];
  /** The duration of the check, in milliseconds. */
  readonly durationMs: number;
}
