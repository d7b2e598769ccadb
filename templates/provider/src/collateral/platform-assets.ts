import { createAssetMap } from "@provider-connectivity/platform";

/** The platform's ids of the assets that you accept as collateral. Replace them with yours. */
export const platformAssets = createAssetMap([
  { assetId: "BTC", reference: { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" } },
  { assetId: "ETH", reference: { blockchain: "Ethereum", cryptocurrencySymbol: "ETH" } },
]);
