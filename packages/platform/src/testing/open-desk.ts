/** A platform with one linked collateral account with 10 BTC, and signed requests to it. @module */
import { createTokenSigner } from "../auth/request-token.ts";
import { createPlatform } from "../simulator/create-platform.ts";
import type { Platform, PlatformOptions } from "../simulator/platform.ts";
import { createAssetMap, type ProviderApi } from "../simulator/provider-api.ts";
import { createApprovingProvider } from "../simulator/approving-provider.ts";
import { rsaKeyPair } from "./keys.ts";

/** The provider's keys at the platform. */
export const deskKeys = rsaKeyPair();
export const API_KEY = "provider-key";
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** The assets of these tests. */
export const assets = createAssetMap([
  { assetId: "BTC", reference: { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" } },
  { assetId: "ETH", reference: { blockchain: "Ethereum", cryptocurrencySymbol: "ETH" } },
]);

export interface Desk {
  readonly platform: Platform;
  readonly collateralId: string;
  readonly workspaceId: string;
  readonly signerId: string;
  /** Sends a signed request, and returns status and body. */
  readonly request: (method: string, uri: string, body?: unknown, headers?: Record<string, string>) => Promise<Result>;
  /** Opens a platform on the same store, as after a crash, and sends the requests there. */
  readonly restart: () => Promise<Desk["request"]>;
  /** The provider starts a settlement that debits 1 BTC. */
  readonly startSettlement: (amount?: string) => Promise<StartedSettlement>;
  /** The provider starts a settlement, the customer denies it, and it is marked two hours later. */
  readonly markDenied: () => Promise<StartedSettlement>;
}

export interface StartedSettlement {
  readonly settlementId: string;
  /** Its only transaction. */
  readonly transactionId: string;
}

export interface Result {
  readonly status: number;
  // Tests read bodies by property name.
  readonly body: Record<string, never> & { readonly code?: number; readonly message?: string };
}

export async function openDesk(
  overrides: Partial<ProviderApi> = {},
  options: Partial<PlatformOptions> = {},
): Promise<Desk> {
  const open = () =>
    createPlatform({
      provider: createApprovingProvider(overrides),
      assets,
      tokens: { publicKeys: { [API_KEY]: deskKeys.publicKey } },
      sendNotification: async () => undefined,
      ...options,
    });
  const platform = await open();
  const workspace = platform.createWorkspace("Desk");
  const signer = platform.createSigner(workspace.id);
  const { id: collateralId } = platform.createVault({ workspaceId: workspace.id, env: "sandbox" });
  platform.link(collateralId, "account-1");
  await platform.run();
  platform.addCollateral({ collateralId, assetId: "BTC", amount: "10" });
  await platform.advance(HOUR);
  const signing = await createTokenSigner({ apiKey: API_KEY, privateKey: deskKeys.privateKey });

  const requestsTo =
    ({ app }: Platform): Desk["request"] =>
    async (method, uri, body, headers = {}) => {
      const text = body === undefined ? "" : JSON.stringify(body);
      const token = await signing.sign({ uri, body: new TextEncoder().encode(text) });
      const response = await app.request(uri, {
        method,
        headers: { "X-API-Key": API_KEY, Authorization: `Bearer ${token}`, ...headers },
        ...(body === undefined ? {} : { body: text }),
      });
      return { status: response.status, body: (await response.json()) as Result["body"] };
    };

  const desk: Desk = {
    platform,
    collateralId,
    workspaceId: workspace.id,
    signerId: signer.id,
    request: requestsTo(platform),
    restart: async () => requestsTo(await open()),
    async startSettlement(amount = "1") {
      const { status, body } = await desk.request("POST", "/v1/collateral/settlements", {
        collateralId,
        toExchange: [{ fireblocksAssetId: "BTC", amount, destinationAddress: "provider-address" }],
        toCollateral: [],
      });
      if (status !== 201) throw new Error(JSON.stringify(body));
      const { settlementId, toExchange } = body as unknown as {
        settlementId: string;
        toExchange: readonly { collateralTxId: string }[];
      };
      return { settlementId, transactionId: toExchange[0]?.collateralTxId ?? "" };
    },
    async markDenied() {
      const started = await desk.startSettlement();
      platform.deny(started.transactionId);
      await platform.advance(2 * HOUR);
      const { status, body } = await desk.request("PUT", FORCE, { collateralId, settlementId: started.settlementId });
      if (status !== 200) throw new Error(JSON.stringify(body));
      return started;
    },
  };
  return desk;
}

export const FORCE = "/v1/collateral/settlements/force";
