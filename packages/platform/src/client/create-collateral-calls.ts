/** The calls of a provider for settlements, with the provider's assets and errors. @module */
import type { CryptocurrencyReference } from "@provider-connectivity/contract";
import type {
  CollateralTransaction,
  CollateralVaultAddress,
  CreateSettlementRequest,
  ForcedSettlement,
  MarkedSettlement,
  MarkSettlementRequest,
  Settlement,
} from "@provider-connectivity/contract/platform-v1";
import type { PlatformErrorReason } from "../errors.ts";
import type { AssetMap } from "../simulator/provider-api.ts";
import { type PlatformClient, platformErrorOf } from "./create-platform-client.ts";

/** The calls that execute a provider's settlements. Every method rejects with a `ProviderError`. */
export interface CollateralCalls {
  /** The platform's id of an asset. `undefined` if the platform does not support it. */
  assetIdOf(asset: CryptocurrencyReference): string | undefined;
  /** The rule behind a rejection. `undefined` if the platform did not refuse. */
  refusalOf(error: unknown): PlatformErrorReason | undefined;
  /** `GET /v1/collateral/transactions/{collateralTxId}` */
  transaction(collateralTxId: string): Promise<CollateralTransaction>;
  /** `GET /v1/collateral/settlements/{settlementId}/transactions` */
  settlement(settlementId: string): Promise<Settlement>;
  /** `GET /v1/collateral/address/{assetId}`, for example to send gas to it. */
  address(collateralId: string, assetId: string): Promise<CollateralVaultAddress>;
  /**
   * `POST /v1/collateral/settlements`
   *
   * @param reference the `Idempotency-Key`: store it before the call
   */
  createSettlement(request: CreateSettlementRequest, reference: string): Promise<Settlement>;
  /** `PUT /v1/collateral/settlements/force` */
  mark(request: MarkSettlementRequest): Promise<MarkedSettlement>;
  /** `GET /v1/collateral/settlements/force` */
  marked(collateralId: string): Promise<MarkedSettlement>;
  /** `POST /v1/collateral/settlements/force`. It may take minutes, so hold no lock and no transaction. */
  force(request: MarkSettlementRequest): Promise<ForcedSettlement>;
}

/**
 * Creates the calls of a provider from a client.
 *
 * @param assets maps the provider's assets to those of the platform
 *
 * @example
 * import { createAssetMap, createPlatformClient, createTokenKeys, platformHosts } from "@provider-connectivity/platform";
 *
 * const { privateKey } = await createTokenKeys();
 * const client = await createPlatformClient({ baseUrl: platformHosts.sandbox, apiKey: "key", privateKey });
 * const calls = createCollateralCalls(client, createAssetMap([]));
 */
export function createCollateralCalls(client: PlatformClient, assets: AssetMap): CollateralCalls {
  return {
    assetIdOf: (asset) => assets.toAssetId(asset),
    refusalOf: platformErrorOf,
    transaction: (collateralTxId) => client.getCollateralTransaction({ params: { collateralTxId } }),
    settlement: (settlementId) => client.getSettlementTransactions({ params: { settlementId } }),
    address: (collateralId, assetId) => client.getCollateralAddress({ params: { assetId }, query: { collateralId } }),
    createSettlement: (body, reference) => client.createSettlement({ body, headers: { "Idempotency-Key": reference } }),
    mark: (body) => client.markSettlement({ body }),
    marked: (collateralId) => client.getMarkedSettlement({ query: { collateralId } }),
    force: (request) => client.forceAndWait(request),
  };
}
