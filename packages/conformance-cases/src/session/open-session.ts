import type { Case, CaseResult } from "../case.ts";
import { CaseFailure, CaseSkipped } from "../expect.ts";
import type { Target } from "../target.ts";
import { createContext } from "./context.ts";
import type { Exchange } from "./exchange.ts";
import { isOffered, readKnowledge, type Knowledge } from "./knowledge.ts";

/** A provider that cases can be tried on, one after the other. */
export interface Session {
  readonly knowledge: Knowledge;
  /** Tries a case. Never rejects: whatever goes wrong is in the result. */
  readonly run: (one: Case) => Promise<CaseResult>;
}

/**
 * Begins to try a provider.
 *
 * @throws Error when it does not tell its capabilities, accounts and assets
 */
export async function openSession(target: Target): Promise<Session> {
  const knowledge = await readKnowledge(target);
  return { knowledge, run: (one) => run(target, knowledge, one) };
}

async function run(target: Target, knowledge: Knowledge, one: Case): Promise<CaseResult> {
  const { name, run: tryIt } = one;
  const exchanges: Exchange[] = [];
  const missing = missingFor(knowledge, one);
  if (missing !== undefined) return { name, outcome: "skipped", reason: `${missing} is not offered.`, exchanges };
  try {
    await tryIt(createContext(target, knowledge, name, exchanges));
    return { name, outcome: "passed", exchanges };
  } catch (error) {
    return { name, ...judged(error), exchanges };
  }
}

function judged(error: unknown): Pick<CaseResult, "outcome"> & { reason: string } {
  if (error instanceof CaseSkipped) return { outcome: "skipped", reason: error.message };
  if (error instanceof CaseFailure) return { outcome: "failed", reason: error.message };
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { outcome: "failed", reason: `The case could not be brought to its end. ${reason}` };
}

/** The component without which a case is not tried. */
function missingFor(knowledge: Knowledge, { needs, needsOneOf = [] }: Case): string | undefined {
  const missing = needs.find((component) => !isOffered(knowledge, component));
  if (missing !== undefined || needsOneOf.some((component) => isOffered(knowledge, component))) return missing;
  return needsOneOf.length === 0 ? undefined : needsOneOf.join(" or ");
}
