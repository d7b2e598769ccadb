/** The reference provider with the business time of a platform, called in process with both signatures. @module */
import { createClient } from "@provider-connectivity/client";
import { contract } from "@provider-connectivity/contract";
import { createRequestClock } from "@provider-connectivity/server";
import {
  createSandbox,
  createMemoryStore,
  demoApiKeys,
  demoAccounts,
  demoConfig,
  type CollateralPlatform,
  type SandboxConfig,
  seed,
  type Store,
} from "@provider-connectivity/sandbox";
import { createHmacSigner, createHmacVerifier } from "@provider-connectivity/signing/hmac";
import { createPlatformSigner, createPlatformVerifier } from "@provider-connectivity/signing/node";
import { Hono } from "hono";
import { createProviderApi } from "../simulator/create-provider-api.ts";
import { createCustomer } from "../scenarios/create-customer.ts";
import type { CustomerAtProvider } from "../scenarios/scenario-options.ts";
import { createTrafficRecorder, type TrafficRecorder } from "../scenarios/traffic.ts";
import { createCollateralCalls } from "../client/create-collateral-calls.ts";
import { createPlatformClient } from "../client/create-platform-client.ts";
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
  /** Advances business time, and runs due tasks. */
  readonly advance: (durationMs: number) => Promise<void>;
  readonly customer: CustomerAtProvider;
  readonly store: Store;
  /** Runs due tasks. */
  readonly progress: () => Promise<number>;
}

/** Calls that wait for the platform. */
type Waiting = Set<Promise<unknown>>;

function track<Input extends readonly unknown[], Output>(call: (...input: Input) => Promise<Output>, waiting: Waiting) {
  return async (...input: Input): Promise<Output> => {
    const result = call(...input);
    waiting.add(result);
    try {
      return await result;
    } finally {
      waiting.delete(result);
    }
  };
}

/**
 * Tracks the calls that the provider's tasks send at the same time. A settlement is forced after the polls that start with
 * it, so that the recorded traffic always has the same order.
 */
function inOrder(calls: CollateralPlatform, waiting: Waiting): CollateralPlatform {
  const polls: Waiting = new Set();
  return {
    ...calls,
    transaction: track(calls.transaction, polls),
    settlement: track(calls.settlement, polls),
    force: track(async (request) => {
      // The polls start in this turn of the event loop: until then, tasks only read the memory store.
      await new Promise((resolve) => setImmediate(resolve));
      await Promise.allSettled(polls);
      return calls.force(request);
    }, waiting),
  };
}

const quiet = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore(): void {}

async function connect(
  { apiKey, privateKey, fetch: send, collateral = demoConfig.collateral }: ProviderConnection,
  traffic: TrafficRecorder,
  waiting: Waiting,
) {
  const client = await createPlatformClient({
    baseUrl: "https://platform.test",
    apiKey,
    privateKey,
    retries: { baseMs: 0 },
    fetch: traffic.record("Provider", "Platform", send),
  });
  return {
    collateralPlatform: inOrder(createCollateralCalls(client, assets), waiting),
    config: { ...demoConfig, collateral },
  };
}

/** The provider's connection to the platform, and its automatic actions. */
export interface ProviderConnection {
  readonly apiKey: string;
  readonly privateKey: string;
  readonly fetch: (request: Request) => Promise<Response>;
  /** The collateral configuration. Default: the demo's, which settles at 10,000 USD and forces denied settlements. */
  readonly collateral?: SandboxConfig["collateral"];
}

/**
 * @param traffic records the platform's calls
 * @param connection Default: the provider only responds
 */
export async function openReferenceProvider(
  traffic = createTrafficRecorder(),
  connection?: ProviderConnection,
): Promise<ReferenceProvider> {
  let offsetMs = 0;
  const runtime = { now: () => Date.now() + offsetMs, newId: () => crypto.randomUUID() };
  const store = createMemoryStore();
  await seed(store, runtime);
  const [key] = demoApiKeys;
  if (key === undefined) throw new Error("the demo data has no API key");
  const verifier = await createHmacVerifier(HMAC, "secret");
  const platform = { policy: "required", verifier: createPlatformVerifier([platformKeys.publicKey]) } as const;
  const waiting: Waiting = new Set();
  const {
    app,
    progress,
    store: books,
  } = await createSandbox({
    ...(connection === undefined ? {} : await connect(connection, traffic, waiting)),
    logger: quiet,
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
    store: books,
    progress,
    async advance(durationMs) {
      offsetMs += durationMs;
      await progress();
      // An enforcement runs beside the other tasks.
      await Promise.allSettled(waiting);
    },
  };
}
