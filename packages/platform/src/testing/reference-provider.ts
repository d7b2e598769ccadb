/** The reference provider with the business time of a platform, called in process with both signatures. @module */
import { createClient } from "@provider-connectivity/client";
import { contract } from "@provider-connectivity/contract";
import type { CreateSettlementRequest, MarkSettlementRequest } from "@provider-connectivity/contract/platform-v1";
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
  readonly runDueTasks: () => Promise<number>;
}

/**
 * Sends the calls of the provider's tasks one after the other, so that the recorded traffic always has the same order.
 * A settlement is forced last, and the others do not wait for it: the platform may take minutes.
 */
function inOrder(calls: CollateralPlatform, forced: Set<Promise<unknown>>): CollateralPlatform {
  let last: Promise<unknown> = Promise.resolve();
  const queued =
    <Input extends readonly unknown[], Output>(call: (...input: Input) => Promise<Output>) =>
    (...input: Input): Promise<Output> => {
      const result = last.then(() => call(...input));
      last = result.catch(ignore);
      return result;
    };
  return {
    ...calls,
    transaction: queued((id: string) => calls.transaction(id)),
    settlement: queued((id: string) => calls.settlement(id)),
    address: queued((id: string, assetId: string) => calls.address(id, assetId)),
    createSettlement: queued((request: CreateSettlementRequest, reference: string) =>
      calls.createSettlement(request, reference),
    ),
    mark: queued((request: MarkSettlementRequest) => calls.mark(request)),
    marked: queued((id: string) => calls.marked(id)),
    force(request) {
      // Tasks that start together call in this turn of the event loop: until then, they only read the memory store.
      const result = new Promise((resolve) => setImmediate(resolve)).then(() => last).then(() => calls.force(request));
      forced.add(result);
      void result.catch(ignore).finally(() => forced.delete(result));
      return result;
    },
  };
}

const quiet = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore(): void {}

async function connect(
  { apiKey, privateKey, fetch: send, collateral = demoConfig.collateral }: ProviderConnection,
  traffic: TrafficRecorder,
  forced: Set<Promise<unknown>>,
) {
  const client = await createPlatformClient({
    baseUrl: "https://platform.test",
    apiKey,
    privateKey,
    retries: { baseMs: 0 },
    fetch: traffic.record("Provider", "Platform", send),
  });
  return {
    collateralPlatform: inOrder(createCollateralCalls(client, assets), forced),
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
  const forced = new Set<Promise<unknown>>();
  const {
    app,
    runDueTasks,
    store: books,
  } = await createSandbox({
    ...(connection === undefined ? {} : await connect(connection, traffic, forced)),
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
    signer: await createHmacSigner(HMAC, "secret"),
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
    runDueTasks,
    async advance(durationMs) {
      offsetMs += durationMs;
      await runDueTasks();
      // An enforcement runs beside the other tasks.
      await Promise.allSettled(forced);
    },
  };
}
