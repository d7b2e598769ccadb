import { rules } from "./rules/index.ts";
import type { Rule } from "./rule.ts";
import type { RuleResult } from "./result.ts";
import { openSession } from "./open-session.ts";
import type { Target } from "./target.ts";

/** The rules that report faults of any response; they are judged when everything else was checked. */
const OF_EVERY_RESPONSE = new Set(["schemas/body", "schemas/status", "schemas/content-type", "errors/no-server-error"]);

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
  const results = new Map<string, RuleResult>();
  const ordered = [
    ...chosen.filter(({ id }) => !OF_EVERY_RESPONSE.has(id)),
    ...chosen.filter(({ id }) => OF_EVERY_RESPONSE.has(id)),
  ];
  for (const [index, rule] of ordered.entries()) {
    onRule?.(rule, index);
    const checked = await session.check(rule);
    const faults = session.faultsOf(rule.id);
    const result: RuleResult =
      faults.length === 0 ? checked : { ...checked, outcome: "failed", findings: [...faults, ...checked.findings] };
    results.set(rule.id, result);
    onResult?.(result, rule);
  }
  return chosen.flatMap(({ id }) => results.get(id) ?? []);
}
