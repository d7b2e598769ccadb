import { rules } from "./rules/index.ts";
import type { Rule } from "./rule.ts";
import type { RuleResult } from "./result.ts";
import { openSession } from "./open-session.ts";
import type { Target } from "./target.ts";

/** What `checkAll` checks, and how it reports progress. */
export interface CheckOptions {
  /** Default: every rule. */
  readonly rules?: readonly Rule[];
  /** Called before each rule. */
  readonly onRule?: (rule: Rule, index: number) => void;
  /** Called with each result. */
  readonly onResult?: (result: RuleResult, rule: Rule) => void;
}

/**
 * Checks rules on a provider, one after the other.
 *
 * @throws DiscoveryError when the provider's capabilities, accounts or assets cannot be read
 */
export async function checkAll(target: Target, options: CheckOptions = {}): Promise<readonly RuleResult[]> {
  const { rules: chosen = rules, onRule, onResult } = options;
  const session = await openSession(target);
  const results: RuleResult[] = [];
  for (const [index, rule] of chosen.entries()) {
    onRule?.(rule, index);
    const result = await session.check(rule);
    results.push(result);
    onResult?.(result, rule);
  }
  return results;
}
