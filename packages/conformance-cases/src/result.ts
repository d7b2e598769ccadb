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

export interface RuleResult {
  readonly id: string;
  readonly outcome: Outcome;
  /** Why it was skipped or blocked. */
  readonly reason?: string;
  readonly findings: readonly Finding[];
  /** Every request in the order of sending, with its response. */
  readonly exchanges: readonly Exchange[];
  readonly durationMs: number;
}
