import { createMemoryStore } from "@provider-connectivity/sandbox";
import type { Target } from "../target.ts";
import { sandboxApp, sandboxTarget } from "./sandbox-target.ts";

/** The reference provider in memory, in this process. Other targets are compared with it. */
export async function inProcessTarget(): Promise<Target> {
  const app = await sandboxApp(createMemoryStore());
  return sandboxTarget("http://in.process/v2", (request) => app.fetch(request));
}
