/** The reference provider with its demo data, as a target. @module */
import { createSandbox, demoApiKeys, seed, type Store } from "@provider-connectivity/sandbox";
import { createSigner, createVerifier } from "@provider-connectivity/signing/node";
import { Hono } from "hono";
import type { Target } from "../target.ts";

const HMAC = { preEncoding: "url-encoded", algorithm: "hmac", hash: "sha256", postEncoding: "hexstr" } as const;

const secretOf = (apiKey: string): string => `secret of ${apiKey}`;
const callerOf = (apiKey: string) => ({ apiKey, signer: createSigner(HMAC, secretOf(apiKey)) });

/** Its app below `/v2`. What is pending stays so: nobody does what is due. Answers are not checked by the server itself. */
export async function sandboxApp(store: Store): Promise<Hono> {
  await seed(store);
  const credentials = demoApiKeys.map((key) => ({ ...key, verifier: createVerifier(HMAC, secretOf(key.apiKey)) }));
  const { app } = await createSandbox({ store, credentials, checkResponses: false });
  return new Hono().route("/v2", app);
}

/** How it is called. */
export function sandboxTarget(baseUrl: string, fetch: Target["fetch"]): Target {
  return { baseUrl, fetch, customer: callerOf("alder-one"), stranger: callerOf("birch-one") };
}
