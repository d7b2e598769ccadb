/** A provider that runs as a separate process: the sandbox in memory or on PostgreSQL, or the floor. @module */
import { createMemoryStore, createSandbox, demoApiKeys, seed } from "@provider-connectivity/sandbox";
import { openPostgresStore } from "@provider-connectivity/sandbox/postgres";
import { serve } from "@provider-connectivity/server/node";
import { createVerifier } from "@provider-connectivity/signing/node";
import { replyToParent } from "../http/child.ts";
import type { Scheme } from "../http/scheme.ts";
import { benchConfig } from "../sandbox/provider-config.ts";
import { createFloor } from "./floor.ts";
import { data } from "./setting.ts";

export type ProviderRequest =
  | {
      readonly ask: "start";
      readonly kind: "memory" | "floor" | "PostgreSQL";
      readonly url: string;
      readonly scheme: Scheme;
      readonly connections: number;
      readonly lanes?: number;
      readonly batchSize?: number;
    }
  | { readonly ask: "processor time" };

/** The port after a start; otherwise the processor time so far, in microseconds. */
export type ProviderReply = number;

replyToParent(async (message): Promise<ProviderReply> => {
  const request = message as ProviderRequest;
  if (request.ask === "start") return start(request);
  const { user, system } = process.cpuUsage();
  return user + system;
});

async function start(request: Extract<ProviderRequest, { ask: "start" }>): Promise<number> {
  const { kind, url, scheme, ask: _ask, ...options } = request;
  if (kind === "floor") return (await serve(createFloor(scheme, url, options.connections), { port: 0 })).port;
  const store = kind === "memory" ? createMemoryStore() : await openPostgresStore(url, options);
  await seed(store, { data });
  const verifier = createVerifier(scheme.configuration, scheme.verifyingKey);
  const credentials = demoApiKeys.map((key) => ({ ...key, verifier }));
  const { app } = await createSandbox({ store, credentials, config: benchConfig, validateResponses: false });
  return (await serve(app, { port: 0 })).port;
}
