import { ResponseFault, RuleFailure, RuleSkipped } from "./expect.ts";
import type { Rule } from "./rule.ts";
import type { Finding, RuleOutcome, RuleResult } from "./result.ts";
import type { Target } from "./target.ts";
import { createContext, findingOf, type Notes } from "./session/context.ts";
import type { Exchange } from "./exchange.ts";
import type { Fault } from "./session/faults.ts";
import { expectReachable, isOffered, type Knowledge, readKnowledge } from "./session/knowledge.ts";

/** A provider on which rules are checked, one after the other. */
export interface Session {
  /** The provider's capabilities. */
  readonly knowledge: Knowledge;
  /**
   * Checks a rule. The result contains the violations.
   *
   * @throws ProviderGoneError if the provider stops responding
   */
  readonly check: (rule: Rule) => Promise<RuleResult>;
  /**
   * Checks a rule, for use in a test runner.
   *
   * @returns the result: `passed` or `skipped`
   * @throws RuleFailure if the rule failed or was blocked. The message contains all findings
   */
  readonly assert: (rule: Rule) => Promise<RuleResult>;
}

/**
 * Reads the provider's capabilities, accounts and assets.
 *
 * @throws DiscoveryError if they cannot be read
 * @example
 * ```ts
 * import { openSession, rules, type Target } from "@provider-connectivity/conformance-cases";
 *
 * async function failures(target: Target) {
 *   const session = await openSession(target);
 *   const results = [];
 *   for (const rule of rules) results.push(await session.check(rule));
 *   return results.filter(({ outcome }) => outcome === "failed");
 * }
 * ```
 */
export async function openSession(target: Target): Promise<Session> {
  const faults = new Map<string, Fault>();
  const reportFault = (fault: Fault) => {
    if (!faults.has(fault.key)) faults.set(fault.key, fault);
  };
  const knowledge = await readKnowledge(target, reportFault);
  const endless = new Set<string>();
  const checkOne = async (rule: Rule): Promise<RuleResult> => {
    const result = await check(target, knowledge, rule, { reportFault, endless });
    const found = [...faults.values()].filter((fault) => fault.rule === rule.id).map(({ finding }) => finding);
    return found.length === 0 ? result : { ...result, outcome: "failed", findings: [...found, ...result.findings] };
  };
  return {
    knowledge,
    check: checkOne,
    assert: async (rule) => {
      const result = await checkOne(rule);
      if (result.outcome === "passed" || result.outcome === "skipped") return result;
      throw failureOf(rule, result);
    },
  };
}

function failureOf({ title, source, fix }: Rule, { findings, reason }: RuleResult): RuleFailure {
  const found = findings.map(({ message, expected }) =>
    expected === undefined ? `- ${message}` : `- ${message}\n  Expected: ${expected}`,
  );
  const lines = [title, ...(reason === undefined ? [] : [reason]), ...found, `Source: ${source}`, `Fix: ${fix}`];
  const [first] = findings;
  return new RuleFailure(lines.join("\n"), { expected: first?.expected, exchange: first?.exchange });
}

async function check(
  target: Target,
  knowledge: Knowledge,
  rule: Rule,
  { reportFault, endless }: Pick<Notes, "reportFault" | "endless">,
): Promise<RuleResult> {
  const { id } = rule;
  const startedAt = performance.now();
  const exchanges: Exchange[] = [];
  const findings: Finding[] = [];
  const done = (outcome: RuleOutcome, reason?: string): RuleResult => ({
    id,
    outcome,
    ...(reason === undefined ? {} : { reason }),
    findings,
    // The entry of a request without a response is empty.
    exchanges: exchanges.filter((exchange) => exchange !== undefined),
    durationMs: performance.now() - startedAt,
  });
  const missing = missingFor(knowledge, rule);
  if (missing !== undefined) return done("skipped", `${missing} is not offered.`);
  if (rule.writes && target.readOnly === true) return done("skipped", "The rule writes, and this run only reads.");
  const notes: Notes = { exchanges, findings, reportFault, endless };
  try {
    await rule.check(createContext(target, knowledge, id, notes));
  } catch (error) {
    if (error instanceof RuleSkipped && findings.length === 0) return done("skipped", error.message);
    if (error instanceof TypeError) await expectReachable(target, error);
    if (error instanceof RuleFailure) findings.push(findingOf(error, notes, true));
    else if (error instanceof ResponseFault) notes.blocked ??= error.message;
    else if (!(error instanceof RuleSkipped)) findings.push({ message: unexpected(error) });
  }
  if (findings.length > 0) return done("failed");
  return notes.blocked === undefined
    ? done("passed")
    : done("blocked", `A response broke the contract; a rule of schemas or errors reports it: ${notes.blocked}`);
}

function unexpected(error: unknown): string {
  const { message, cause } = error as Error;
  const reason = cause instanceof Error ? ` (${cause.message})` : "";
  return `The check could not be completed: ${message}${reason}`;
}

/** The missing component, if the rule does not apply. */
function missingFor(knowledge: Knowledge, { needs, needsOneOf }: Rule): string | undefined {
  const missing = needs.find((component) => !isOffered(knowledge, component));
  if (missing !== undefined || needsOneOf.some((component) => isOffered(knowledge, component))) return missing;
  return needsOneOf.length === 0 ? undefined : needsOneOf.join(" or ");
}
