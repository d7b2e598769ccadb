/** Runs scenarios in tests. @module */
import { runScenario } from "../scenarios/run-scenario.ts";
import { readScenario } from "../scenarios/scenario.ts";
import { createTrafficRecorder, toMermaid } from "../scenarios/traffic.ts";
import { createPlatform, type Platform } from "../simulator/create-platform.ts";
import type { ProviderApi } from "../simulator/provider-api.ts";
import { rsaKeyPair } from "./keys.ts";
import { assets } from "./open-desk.ts";
import { openReferenceProvider, type ReferenceProvider } from "./reference-provider.ts";

const keys = rsaKeyPair();

export interface RunShippedOptions {
  /** Whether the provider calls the platform on its own. Default: true. */
  readonly isConnected?: boolean;
  /** Wraps each of these calls. Default: sends it. */
  readonly callPlatform?: (
    send: () => Promise<Response>,
    request: Request,
    provider: ReferenceProvider,
  ) => Promise<Response>;
}

/**
 * Runs a scenario against the reference provider.
 *
 * @param wrong changes the provider's responses
 * @returns the traffic as a Mermaid diagram
 */
export async function runShipped(
  text: string,
  wrong: (api: ProviderApi) => Partial<ProviderApi> = () => ({}),
  { isConnected = true, callPlatform = (send) => send() }: RunShippedOptions = {},
): Promise<string> {
  const traffic = createTrafficRecorder();
  let platform: Platform;
  const connection = {
    apiKey: "provider",
    privateKey: keys.privateKey,
    fetch: (request: Request) => callPlatform(async () => platform.app.fetch(request), request, provider),
  };
  const provider: ReferenceProvider = await openReferenceProvider(traffic, isConnected ? connection : undefined);
  const api = { ...provider.api, ...wrong(provider.api) };
  platform = await createPlatform({
    provider: api,
    approvalTimeoutMs: 200,
    assets,
    advanceProvider: provider.advance,
    tokens: { publicKeys: { provider: keys.publicKey } },
    sendNotification: async ({ eventType }) => traffic.note({ from: "Platform", to: "Provider", label: eventType }),
  });
  await runScenario(readScenario(text), {
    platform,
    accountId: provider.accountId,
    customer: provider.customer,
    provider: api,
    // A provider that ignores the signature does not distinguish the impostor from the platform.
    impostor: api.links === provider.api.links && "links" in wrong(provider.api) ? api : provider.impostor,
    providerCredentials: { apiKey: "provider", privateKey: keys.privateKey },
    traffic,
    providerWaitMs: 1_000,
  });
  return toMermaid(traffic.entries);
}
