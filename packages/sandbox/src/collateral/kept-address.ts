import type { PublicBlockchainAddress } from "@provider-connectivity/contract";
import { assetFromKey, assetKey } from "../assets/model.ts";

/** What of an address is kept: only what the contract knows of, so that nothing else is ever answered. */
export function keptAddress({
  asset,
  transferMethod,
  address,
  addressTag,
}: PublicBlockchainAddress): PublicBlockchainAddress {
  const tag = addressTag === undefined ? {} : { addressTag };
  return { asset: assetFromKey(assetKey(asset)) as typeof asset, transferMethod, address, ...tag };
}
