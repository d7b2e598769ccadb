import type { MappedAsset } from "@provider-connectivity/platform";

/** The native assets of the simulated platform. */
const NATIVE_ASSETS: readonly MappedAsset[] = [
  { assetId: "BTC", reference: { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" } },
  { assetId: "ETH", reference: { blockchain: "Ethereum", cryptocurrencySymbol: "ETH" } },
  { assetId: "SOL", reference: { blockchain: "Solana", cryptocurrencySymbol: "SOL" } },
  { assetId: "KAVA", reference: { blockchain: "KAVA", cryptocurrencySymbol: "KAVA" } },
];

/**
 * The assets that provider and simulated platform share. An asset that the provider lists has the same id at the platform.
 *
 * @param listed the ids of these assets
 */
export function assetsOf(listed: readonly string[]): readonly MappedAsset[] {
  return [...NATIVE_ASSETS, ...listed.map((id) => ({ assetId: id, reference: { assetId: id } }))];
}
