import { ResponseFault, RuleFailure, RuleSkipped } from "./expect.ts";
import type { Rule } from "./rule.ts";
import type { Finding, Outcome, RuleResult } from "./result.ts";
import type { Target } from "./target.ts";
import { createContext, findingOf, type Notes } from "./session/context.ts";
import type { Exchange } from "./exchange.ts";
import type { Fault } from "./session/faults.ts";
import { isOffered, type Knowledge, readKnowledge } from "./session/knowledge.ts";

/** A provider on which rules are checked, one after the other. */
export interface Session {
  readonly knowledge: Knowledge;
  /** Checks a rule. It never rejects: whatever goes wrong is in the result. */
  readonly check: (rule: Rule) => Promise<RuleResult>;
  /** The findings of a rule about every response, from the exchanges so far. */
  readonly faultsOf: (id: string) => readonly Finding[];
}

/**
 * Reads the provider's capabilities, accounts and assets.
 *
 * @throws DiscoveryError when they cannot be read
 */
export async function openSession(target: Target): Promise<Session> {
  const faults = new Map<string, Fault>();
  const reportFault = (fault: Fault) => {
    if (!faults.has(fault.key)) faults.set(fault.key, fault);
  };
  const knowledge = await readKnowledge(target, reportFault);
  return {
    knowledge,
    check: (rule) => check(target, knowledge, rule, reportFault),
    faultsOf: (id) => [...faults.values()].filter(({ rule }) => rule === id).map(({ finding }) => finding),
  };
}

async function check(
  target: Target,
  knowledge: Knowledge,
  rule: Rule,
  reportFault: (fault: Fault) => void,
): Promise<RuleResult> {
  const { id } = rule;
  const startedAt = performance.now();
  const exchanges: Exchange[] = [];
  const findings: Finding[] = [];
  const done = (outcome: Outcome, reason?: string): RuleResult => ({
    id,
    outcome,
    ...(reason === undefined ? {} : { reason }),
    findings,
    exchanges,
    durationMs: performance.now() - startedAt,
  });
  const missing = missingFor(knowledge, rule);
  if (missing !== undefined) return done("skipped", `${missing} is not offered.`);
  if (rule.writes && target.readOnly === true) return done("skipped", "It writes, and this run only reads.");
  const notes: Notes = { exchanges, findings, reportFault, blocked: false };
  try {
    await rule.check(createContext(target, knowledge, id, notes));
  } catch (error) {
    if (error instanceof RuleSkipped && findings.length === 0) return done("skipped", error.message);
    if (error instanceof RuleFailure) findings.push(findingOf(error));
    else if (error instanceof ResponseFault) notes.blocked = true;
    else if (!(error instanceof RuleSkipped)) findings.push({ message: unexpected(error) });
  }
  if (findings.length > 0) return done("failed");
  return notes.blocked
    ? done("blocked", "A response broke the contract, which is reported below schemas or errors.")
    : done("passed");
}

function unexpected(error: unknown): string {
  const { message, cause } = error as Error;
  const reason = cause instanceof Error ? ` (${cause.message})` : "";
  return `The rule could not be checked to the end: ${message}${reason}`;
}

/** The component without which a rule does not apply. */
function missingFor(knowledge: Knowledge, { needs, needsOneOf }: Rule): string | undefined {
  const missing = needs.find((component) => !isOffered(knowledge, component));
  if (missing !== undefined || needsOneOf.some((component) => isOffered(knowledge, component))) return missing;
  return needsOneOf.length === 0 ? undefined : needsOneOf.join(" or ");
}
