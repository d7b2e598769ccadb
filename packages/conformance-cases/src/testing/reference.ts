import { createMemoryStore } from "@provider-connectivity/sandbox";
import { allCases } from "../all-cases.ts";
import type { CaseResult } from "../case.ts";
import { openSession } from "../session/open-session.ts";
import type { Target } from "../target.ts";
import { sandboxApp, sandboxTarget } from "./sandbox-target.ts";

/** The reference provider in memory, in this process. */
export async function inProcessTarget(): Promise<Target> {
  const app = await sandboxApp(createMemoryStore());
  return sandboxTarget("http://in.process/v2", (request) => app.fetch(request));
}

/** Every case, tried on a target one after the other. */
export async function tryAll(target: Target): Promise<readonly CaseResult[]> {
  const session = await openSession(target);
  const results: CaseResult[] = [];
  for (const one of allCases) results.push(await session.run(one));
  return results;
}
