import {
  type AssetMap,
  createApprovingProvider,
  createAssetMap,
  createPlatform,
  createTokenKeys,
  type Platform,
  type PlatformClientOptions,
  platformHosts,
  type PlatformOptions,
} from "@provider-connectivity/platform";
import { http, type HttpHandler } from "msw";

/** The options of `createFakePlatform`. */
export interface FakePlatformOptions extends Partial<
  Pick<PlatformOptions, "provider" | "settings" | "runtime" | "sendNotification" | "onNotification" | "onError">
> {
  /** The URL that the provider calls. Default: the platform's sandbox. */
  readonly baseUrl?: string;
  /** The assets of the platform. Default: BTC and ETH. */
  readonly assets?: AssetMap;
}

/** A platform in the process of the test. */
export interface FakePlatform {
  /** Request handlers for `setupServer` of `msw/node` and `setupWorker` of `msw/browser`: the twelve operations. */
  readonly handlers: readonly HttpHandler[];
  /** The options of a client: `createPlatformClient(fake.clientOptions)`. */
  readonly clientOptions: Pick<PlatformClientOptions, "baseUrl" | "apiKey" | "privateKey">;
  /** Acts as the customer and moves business time. */
  readonly platform: Platform;
}

const API_KEY = "fake-provider";

/**
 * Creates a fake platform. It is the simulator in memory, so every rule of settlements applies. Its default provider
 * approves everything.
 *
 * Connect it with MSW, `setupServer(...fake.handlers)`, or pass its `fetch` to the client as in the example.
 *
 * @throws TypeError for a base URL that cannot be parsed
 * @example
 * ```ts
 * import { createPlatformClient } from "@provider-connectivity/platform";
 *
 * const { clientOptions, platform } = await createFakePlatform();
 * const fetch = async (request: Request) => platform.app.fetch(request);
 * const client = await createPlatformClient({ ...clientOptions, fetch });
 * const { id: workspaceId } = platform.createWorkspace("Desk");
 * const { id: collateralId } = platform.createVault({ workspaceId, env: "sandbox" });
 * ```
 */
export async function createFakePlatform({
  baseUrl = platformHosts.sandbox,
  assets = defaultAssets,
  provider = createApprovingProvider(),
  ...options
}: FakePlatformOptions = {}): Promise<FakePlatform> {
  const { origin, pathname } = new URL(baseUrl);
  const prefix = pathname.replace(/\/$/, "");
  const { privateKey, publicKey } = await createTokenKeys();
  const platform = await createPlatform({
    ...options,
    provider,
    assets,
    tokens: { publicKeys: { [API_KEY]: publicKey } },
  });
  return {
    platform,
    clientOptions: { baseUrl: `${origin}${prefix}`, apiKey: API_KEY, privateKey },
    handlers: [
      http.all(
        ({ request }) => request.url.startsWith(`${origin}${prefix}/v1/`),
        ({ request }) => platform.app.fetch(withoutPrefix(request, prefix)),
      ),
    ],
  };
}

const defaultAssets = createAssetMap([
  { assetId: "BTC", reference: { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" } },
  { assetId: "ETH", reference: { blockchain: "Ethereum", cryptocurrencySymbol: "ETH" } },
]);

function withoutPrefix(request: Request, prefix: string): Request {
  return prefix === "" ? request : new Request(request.url.replace(prefix, ""), request);
}
