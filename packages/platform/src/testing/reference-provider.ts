/** The reference provider on the business time of a platform, called in process with both signatures. @module */
import { createClient } from "@provider-connectivity/client";
import { contract } from "@provider-connectivity/contract";
import { createRequestClock } from "@provider-connectivity/server";
import { createSandbox, createMemoryStore, demoApiKeys, demoAccounts, seed } from "@provider-connectivity/sandbox";
import { createHmacSigner, createHmacVerifier } from "@provider-connectivity/signing/hmac";
import { createPlatformSigner, createPlatformVerifier } from "@provider-connectivity/signing/node";
import { Hono } from "hono";
import { createProviderApi } from "../simulator/create-provider-api.ts";
import { createCustomer } from "../scenarios/create-customer.ts";
import type { CustomerAtProvider } from "../scenarios/run-scenario.ts";
import { createTrafficRecorder } from "../scenarios/traffic.ts";
import type { ProviderApi } from "../simulator/provider-api.ts";
import { assets } from "./open-desk.ts";
import { rsaKeyPair } from "./keys.ts";

const HMAC = { preEncoding: "url-encoded", algorithm: "hmac", hash: "sha256", postEncoding: "base64" } as const;
const platformKeys = rsaKeyPair();

export interface ReferenceProvider {
  readonly api: ProviderApi;
  /** The same with the platform signature of another key. */
  readonly impostor: ProviderApi;
  readonly accountId: string;
  /** Moves business time, and ends what is due. */
  readonly advance: (durationMs: number) => Promise<void>;
  readonly customer: CustomerAtProvider;
}

/** @param traffic records the platform's calls */
export async function openReferenceProvider(traffic = createTrafficRecorder()): Promise<ReferenceProvider> {
  let offsetMs = 0;
  const runtime = { now: () => Date.now() + offsetMs, newId: () => crypto.randomUUID() };
  const store = createMemoryStore();
  await seed(store, runtime);
  const [key] = demoApiKeys;
  if (key === undefined) throw new Error("the demo data has no API key");
  const verifier = await createHmacVerifier(HMAC, "secret");
  const platform = { policy: "required", verifier: createPlatformVerifier([platformKeys.publicKey]) } as const;
  const { app, progress } = await createSandbox({
    store,
    credentials: [{ ...key, verifier }],
    ...runtime,
    clock: createRequestClock(),
    platform,
  });
  const mounted = new Hono().route("/v2", app);
  const options = {
    baseUrl: "http://provider.test/v2",
    apiKey: key.apiKey,
    signing: await createHmacSigner(HMAC, "secret"),
    platformSigner: createPlatformSigner(platformKeys.privateKey),
  };
  const accountId = demoAccounts.alderMain.id;
  return {
    accountId,
    customer: createCustomer(
      createClient(contract, { ...options, fetch: async (request) => mounted.fetch(request) }),
      accountId,
      assets,
    ),
    api: createProviderApi({
      ...options,
      fetch: traffic.record("Platform", "Provider", async (request) => mounted.fetch(request)),
    }),
    impostor: createProviderApi({
      ...options,
      platformSigner: createPlatformSigner(rsaKeyPair().privateKey),
      fetch: traffic.record("Platform", "Provider", async (request) => mounted.fetch(request)),
    }),
    async advance(durationMs) {
      offsetMs += durationMs;
      await progress();
    },
  };
}
