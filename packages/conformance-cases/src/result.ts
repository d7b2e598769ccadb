/** The results of checking rules. @module */
import type { Exchange } from "./exchange.ts";

/** One way in which a provider breaks a rule. */
export interface Finding {
  /** What is wrong. */
  readonly message: string;
  /** The response that the rule expects. */
  readonly expected?: string;
  /** The request and response that show it. */
  readonly exchange?: Exchange;
}

/**
 * The result of a rule: `passed`, `failed`, `skipped` when there was nothing to check it on, or `blocked` when a
 * response that breaks the contract (reported by its own rule) kept the rule from being checked to the end.
 */
export type Outcome = "passed" | "failed" | "skipped" | "blocked";

/** What checking a rule found. */
export interface RuleResult {
  /** The id of the rule. */
  readonly id: string;
  /** Whether the provider keeps the rule. */
  readonly outcome: Outcome;
  /** Why it was skipped or blocked. */
  readonly reason?: string;
  /** Empty unless the outcome is `failed`. */
  readonly findings: readonly Finding[];
  /** Every request in the order of sending, with its response. */
  readonly exchanges: readonly Exchange[];
  /** How long checking it took, in milliseconds. */
  readonly durationMs: number;
}
