import type { AssetDefinition } from "@provider-connectivity/contract";

/** Your books, as far as `GET /capabilities/assets` needs them. */
export interface AssetsLedger {
  /** The assets that are neither a national nor a native currency, in an order that lasts. */
  listAssets(): Promise<readonly AssetDefinition[]>;
  /** One of them by its id. */
  findAsset(id: string): Promise<AssetDefinition | undefined>;
}
