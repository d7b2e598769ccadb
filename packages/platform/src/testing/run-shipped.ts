/** Runs scenarios in tests. @module */
import { createPlatformClient, type PlatformClient } from "../client/create-platform-client.ts";
import { runScenario } from "../scenarios/run-scenario.ts";
import { readScenario } from "../scenarios/scenario.ts";
import { createTrafficRecorder, toMermaid } from "../scenarios/traffic.ts";
import { createPlatform } from "../simulator/create-platform.ts";
import type { Platform } from "../simulator/platform.ts";
import type { ProviderApi } from "../simulator/provider-api.ts";
import { rsaKeyPair } from "./keys.ts";
import { assets } from "./open-desk.ts";
import { openReferenceProvider, type ReferenceProvider } from "./reference-provider.ts";

const keys = rsaKeyPair();

export interface RunShippedOptions {
  /** Whether the provider calls the platform on its own. Default: true. */
  readonly isConnected?: boolean;
  /** Wraps each of these calls. Default: sends it. */
  readonly callPlatform?: (send: () => Promise<Response>, request: Request, connected: Connected) => Promise<Response>;
}

/** A provider that calls the platform. */
export interface Connected {
  readonly provider: ReferenceProvider;
  /** Additional calls in its name. */
  readonly calls: PlatformClient;
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
  const credentials = { apiKey: "provider", privateKey: keys.privateKey };
  const callDirectly = async (request: Request) => platform.app.fetch(request);
  const calls = await createPlatformClient({ ...credentials, baseUrl: "https://platform.test", fetch: callDirectly });
  const connection = {
    ...credentials,
    fetch: (request: Request) => callPlatform(() => callDirectly(request), request, { provider, calls }),
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
    providerCredentials: credentials,
    traffic,
    providerWaitMs: 1_000,
  });
  return toMermaid(traffic.entries);
}
