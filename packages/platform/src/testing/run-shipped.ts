/** Runs scenarios for tests. @module */
import { runScenario } from "../scenarios/run-scenario.ts";
import { readScenario } from "../scenarios/scenario.ts";
import { createTrafficRecorder, toMermaid } from "../scenarios/traffic.ts";
import { createPlatform } from "../simulator/create-platform.ts";
import type { ProviderApi } from "../simulator/provider-api.ts";
import { rsaKeyPair } from "./keys.ts";
import { assets } from "./open-desk.ts";
import { openReferenceProvider } from "./reference-provider.ts";

const keys = rsaKeyPair();

/**
 * Runs a scenario against the reference provider.
 *
 * @param wrong changes what the provider does
 * @returns the traffic as a Mermaid diagram
 */
export async function runShipped(
  text: string,
  wrong: (api: ProviderApi) => Partial<ProviderApi> = () => ({}),
): Promise<string> {
  const traffic = createTrafficRecorder();
  const provider = await openReferenceProvider(traffic);
  const api = { ...provider.api, ...wrong(provider.api) };
  const platform = await createPlatform({
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
    // A provider that ignores the signature treats the impostor as the platform.
    impostor: api.links === provider.api.links && "links" in wrong(provider.api) ? api : provider.impostor,
    providerCredentials: { apiKey: "provider", privateKey: keys.privateKey },
    traffic,
  });
  return toMermaid(traffic.entries);
}
