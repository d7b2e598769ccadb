/** The requests to the platform that a scenario sends on behalf of the provider. @module */
import type { ForceSettlementRequest } from "@provider-connectivity/contract/platform-v1";
import { createTokenSigner } from "../auth/request-token.ts";
import { PlatformApiError, type PlatformErrorReason, reasonOfCode } from "../errors.ts";
import type { ScenarioOptions } from "./scenario-options.ts";

/** Marking and forcing settlements. */
export const FORCE = "/v1/collateral/settlements/force";
const FORCE_ATTEMPTS = 3;
const SIGNING_ATTEMPTS = 5;

/** The requests of a provider. */
export interface ProviderRequests {
  /**
   * Sends a request. If its token has expired, signs it again.
   *
   * @throws PlatformApiError if the platform refuses it
   */
  send<Body>(method: string, uri: string, body?: unknown): Promise<Body>;
  /** Forces a settlement, and repeats the request if the platform could not fetch the provider's decision. */
  force(of: ForceSettlementRequest): Promise<{ readonly settlement: { readonly settlementId: string } }>;
}

export function createProviderRequests({
  platform,
  traffic,
  providerCredentials,
}: Pick<ScenarioOptions, "platform" | "traffic" | "providerCredentials">): ProviderRequests {
  const callPlatform = traffic.record("Provider", "Platform", (sent) => platform.app.fetch(sent));
  const tokens = createTokenSigner(providerCredentials);

  async function signed(method: string, uri: string, { body, key }: { readonly body: unknown; readonly key: string }) {
    const bytes = new TextEncoder().encode(body === undefined ? "" : JSON.stringify(body));
    const token = await (await tokens).sign({ uri, body: bytes });
    return new Request(`https://platform.test${uri}`, {
      method,
      headers: {
        "X-API-Key": providerCredentials.apiKey,
        Authorization: `Bearer ${token}`,
        ...(method === "POST" ? { "Idempotency-Key": key } : {}),
      },
      ...(body === undefined ? {} : { body: bytes }),
    });
  }

  const requests: ProviderRequests = {
    async send<Body>(method: string, uri: string, body?: unknown) {
      const key = crypto.randomUUID();
      for (let attempt = 1; ; attempt += 1) {
        const response = await callPlatform(await signed(method, uri, { body, key }));
        const value = (await response.json()) as Body & { readonly code?: number; readonly message?: string };
        if (response.ok) return value;
        const reason: PlatformErrorReason = reasonOfCode(value.code ?? 0) ?? "internal-error";
        if ((reason === "token-expired" || reason === "token-reused") && attempt < SIGNING_ATTEMPTS) continue;
        throw new PlatformApiError(reason, value.message ?? `status ${response.status}`);
      }
    },
    async force(of) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await requests.send("POST", FORCE, of);
        } catch (error) {
          const isTemporary = error instanceof PlatformApiError && error.reason === "unavailable";
          if (!isTemporary || attempt === FORCE_ATTEMPTS) throw error;
        }
      }
    },
  };
  return requests;
}
