/** Calls the platform from a provider. @module */
import { type Client, type ClientOptions, createClient, ProviderError } from "@provider-connectivity/client";
import {
  contract,
  type ForcedSettlement,
  type ForceSettlementRequest,
  type MarkedSettlement,
} from "@provider-connectivity/contract/platform-v1";
import { createTokenSigner } from "../auth/request-token.ts";
import { type PlatformErrorReason, reasonOfCode } from "../errors.ts";

/** The hosts that the platform publishes. */
export const platformHosts = {
  us: "https://api.fireblocks.io",
  eu: "https://eu-api.fireblocks.io",
  eu2: "https://eu2-api.fireblocks.io",
  sandbox: "https://sandbox-api.fireblocks.io",
} as const;

const FORCE_TIMEOUT_MS = 10 * 60_000;

/** The options of `createPlatformClient`. Those that are not described here are those of `createClient`. */
export interface PlatformClientOptions extends Pick<
  ClientOptions,
  "fetch" | "retries" | "timeoutMs" | "onRequest" | "onResponse" | "onRetry" | "tracing"
> {
  /** One of `platformHosts`, or the URL of a simulator. Paths begin with `/v1`. */
  readonly baseUrl: string;
  /** The provider's API key at the platform. */
  readonly apiKey: string;
  /** RSA private key, PKCS #8 PEM: the key of the certificate signing request. Never logged. */
  readonly privateKey: string;
  /**
   * Time limit of `forceSettlement`, in milliseconds. The platform responds only after the provider has approved the
   * transactions. Default: 600,000.
   */
  readonly forceTimeoutMs?: number;
  /**
   * The unit of `forceUnixTime` and `markedUnixTime` on the wire, which is not documented. The client always returns
   * milliseconds. Default: `"milliseconds"`.
   */
  readonly unixTimeUnit?: "milliseconds" | "seconds";
}

/** Every operation of the platform, by name. */
export interface PlatformClient extends Client<typeof contract> {
  /**
   * Forces a settlement and waits for the new one. The request is repeated if the connection breaks: the platform returns the
   * result of the first one. After a crash, call it again with the same `settlementId`.
   *
   * Hold no lock and no database transaction during the call: the platform requests your provider's approval before it responds.
   *
   * @throws ProviderError; `platformErrorOf` returns the broken rule
   */
  forceAndWait(request: ForceSettlementRequest & { readonly settlementId: string }): Promise<ForcedSettlement>;
}

/**
 * Creates a client of the platform. Every request has a token over its path, query and body. If you pass an `Idempotency-Key`
 * with a POST, the client can repeat it.
 *
 * @throws TypeError for an invalid option
 *
 * @example
 * ```ts
 * import { createPlatformClient, platformHosts } from "@provider-connectivity/platform";
 * import { readFile } from "node:fs/promises";
 *
 * const privateKey = await readFile("platform.key", "utf8");
 * const platform = await createPlatformClient({ baseUrl: platformHosts.sandbox, apiKey: "provider", privateKey });
 *
 * export function settle(collateralId: string, reference: string) {
 *   const toExchange = [{ fireblocksAssetId: "BTC", amount: "0.4", destinationAddress: "bc1q…" }];
 *   const body = { collateralId, toExchange, toCollateral: [] };
 *   return platform.createSettlement({ body, headers: { "Idempotency-Key": reference } });
 * }
 * ```
 */
export async function createPlatformClient(options: PlatformClientOptions): Promise<PlatformClient> {
  const { apiKey, privateKey, forceTimeoutMs = FORCE_TIMEOUT_MS, unixTimeUnit = "milliseconds", ...rest } = options;
  const tokens = await createTokenSigner({ apiKey, privateKey });
  const client = createClient(contract, {
    ...rest,
    apiKey,
    signer: {
      async authenticate({ endpoint, body = new Uint8Array() }) {
        const bytes = typeof body === "string" ? new TextEncoder().encode(body) : new Uint8Array(body);
        const token = await tokens.sign({ uri: endpoint, body: bytes });
        return { "X-API-Key": apiKey, Authorization: `Bearer ${token}` };
      },
    },
  });
  const inMilliseconds = (marked: MarkedSettlement): MarkedSettlement =>
    unixTimeUnit === "milliseconds"
      ? marked
      : { ...marked, markedUnixTime: marked.markedUnixTime * 1000, forceUnixTime: marked.forceUnixTime * 1000 };
  return {
    ...client,
    markSettlement: async (...input) => inMilliseconds(await client.markSettlement(...input)),
    getMarkedSettlement: async (...input) => inMilliseconds(await client.getMarkedSettlement(...input)),
    forceAndWait: (body) =>
      // The settlement is the natural key: the platform forces it once, for any header.
      client.forceSettlement(
        { body, headers: { "Idempotency-Key": `force ${body.settlementId}` } },
        { timeoutMs: forceTimeoutMs },
      ),
  };
}

/**
 * The platform's rule behind an error, or `undefined` if the error is not from the platform.
 *
 * @example
 * ```ts
 * import { type PlatformClient, platformErrorOf } from "@provider-connectivity/platform";
 *
 * export async function forceIfDue(platform: PlatformClient, collateralId: string, settlementId: string) {
 *   try {
 *     return await platform.forceAndWait({ collateralId, settlementId });
 *   } catch (error) {
 *     if (platformErrorOf(error) === "too-early-to-force") return undefined;
 *     throw error;
 *   }
 * }
 * ```
 */
export function platformErrorOf(error: unknown): PlatformErrorReason | undefined {
  if (!(error instanceof ProviderError)) return undefined;
  const { code } = (error.body ?? {}) as { readonly code?: unknown };
  return typeof code === "number" ? reasonOfCode(code) : undefined;
}
