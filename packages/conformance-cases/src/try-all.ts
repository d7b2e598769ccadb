import { allCases } from "./all-cases.ts";
import type { CaseResult } from "./case.ts";
import { openSession } from "./session/open-session.ts";
import type { Target } from "./target.ts";

/**
 * Tries every case on a provider, one after the other.
 *
 * @throws Error when the provider does not tell its capabilities, accounts and assets
 */
export async function tryAll(target: Target): Promise<readonly CaseResult[]> {
  const session = await openSession(target);
  const results: CaseResult[] = [];
  for (const one of allCases) results.push(await session.run(one));
  return results;
}
