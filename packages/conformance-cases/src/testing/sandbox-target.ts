/** The reference provider with its demo data, as a target. @module */
import { createRequestClock } from "@provider-connectivity/server";
import {
  createSandbox,
  demoApiKeys,
  type SandboxData,
  type SandboxOptions,
  seed,
  type Store,
} from "@provider-connectivity/sandbox";
import { createHmacSigner, createHmacVerifier } from "@provider-connectivity/signing/hmac";
import type { Verifier } from "@provider-connectivity/signing";
import { seedOf } from "@provider-connectivity/core/internal";
import { Hono } from "hono";
import { uuidOf } from "../generate/identifiers.ts";
import { createRandom } from "../generate/random.ts";
import type { RequestCaller, Target } from "../target.ts";

/** Signs like a fake. A refused signature is explained. */
export const HMAC = { preEncoding: "url-encoded", algorithm: "hmac", hash: "sha256", postEncoding: "base64" } as const;

/** The HMAC secret of an API key of the demo customers. */
export const secretOf = (apiKey: string): string => `secret of ${apiKey}`;

async function callerOf(apiKey: string): Promise<RequestCaller> {
  return { apiKey, signer: await createHmacSigner(HMAC, secretOf(apiKey)) };
}

/**
 * The app below `/v2`. The clock advances by a millisecond with each request, so results do not depend on speed. Pending
 * operations stay pending. Ids, and addresses derived from them, are the same in every run. The server does not validate
 * responses.
 */
export async function sandboxApp(
  store: Store,
  {
    data,
    wrapVerifier = (verifier) => verifier,
    ...options
  }: Partial<Pick<SandboxOptions, "platform" | "responseSigner" | "config">> & {
    /** Default: the demo data. */
    readonly data?: SandboxData;
    readonly wrapVerifier?: (verifier: Verifier) => Verifier;
  } = {},
): Promise<Hono> {
  let time = Date.now();
  const random = createRandom(seedOf("sandbox"));
  const sources = { now: () => time, newId: () => uuidOf(random) };
  await seed(store, { ...sources, ...(data === undefined ? {} : { data }) });
  const credentials = await Promise.all(
    demoApiKeys.map(async (key) => ({
      ...key,
      verifier: wrapVerifier(await createHmacVerifier(HMAC, secretOf(key.apiKey))),
    })),
  );
  const { app } = await createSandbox({
    store,
    credentials,
    ...sources,
    clock: createRequestClock(),
    newRequestId: () => crypto.randomUUID(),
    validateResponses: false,
    ...options,
  });
  const ticking = new Hono().use(async (_context, next) => {
    time++;
    await next();
  });
  return ticking.route("/v2", app);
}

/** The connection to it. */
export async function sandboxTarget(baseUrl: string, fetch: Target["fetch"]): Promise<Target> {
  const [customer, secondCustomer] = await Promise.all([callerOf("alder-one"), callerOf("birch-one")]);
  // One request at a time, so that the order of ids is the same in every run.
  return { baseUrl, fetch, customer, secondCustomer, settings: { concurrency: 1 } };
}
