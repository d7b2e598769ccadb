import type { AssetDefinition } from "@provider-connectivity/contract";

/** The ledger methods of `GET /capabilities/assets`. */
export interface AssetsLedger {
  /** The assets that are neither a national nor a native currency, in a stable order. */
  listAssets(): Promise<readonly AssetDefinition[]>;
  /** One of these assets by its id. */
  findAsset(id: string): Promise<AssetDefinition | undefined>;
}
