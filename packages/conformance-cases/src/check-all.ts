import { rules } from "./rules/index.ts";
import type { Rule } from "./rule.ts";
import type { RuleResult } from "./result.ts";
import { openSession } from "./open-session.ts";
import type { Target } from "./target.ts";

/** Options of `checkAll`. */
export interface CheckOptions {
  /** The rules. Default: all. */
  readonly rules?: readonly Rule[];
  /** No rule starts after this time, in milliseconds; the remaining rules are skipped. Default: no limit. */
  readonly maxDurationMs?: number;
  /** Called before each rule. `index` counts from 0. Default: nothing is called. */
  readonly onRule?: (rule: Rule, index: number) => void;
  /** Called with each result. Default: nothing is called. */
  readonly onResult?: (result: RuleResult, rule: Rule) => void;
}

/**
 * Checks rules on a provider, one after the other.
 *
 * @throws DiscoveryError if the provider's capabilities, accounts or assets cannot be read
 * @throws ProviderGoneError if the provider stops responding
 */
export async function checkAll(target: Target, options: CheckOptions = {}): Promise<readonly RuleResult[]> {
  const { rules: chosen = rules, maxDurationMs = Number.POSITIVE_INFINITY, onRule, onResult } = options;
  const startedAt = performance.now();
  const session = await openSession(target);
  const results: RuleResult[] = [];
  for (const [index, rule] of chosen.entries()) {
    onRule?.(rule, index);
    const isLate = performance.now() - startedAt > maxDurationMs;
    const result = isLate ? skippedResult(rule) : await session.check(rule);
    results.push(result);
    onResult?.(result, rule);
  }
  return results;
}

function skippedResult({ id }: Rule): RuleResult {
  const reason = "The run reached its time limit before this rule.";
  return { id, outcome: "skipped", reason, findings: [], exchanges: [], durationMs: 0 };
}
