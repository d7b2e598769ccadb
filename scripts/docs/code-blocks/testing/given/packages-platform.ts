/** Context for the code blocks of packages/platform/README.md: a settlement at the platform, and a provider to simulate one for. @module */
import {
  createApprovingProvider,
  createAssetMap,
  createPlatformClient,
  platformHosts,
} from "@provider-connectivity/platform";
import { apiKey, collateralId, destinationAddress, privateKey } from "./docs-off-exchange.ts";

export { apiKey, privateKey };
const platform = await createPlatformClient({ baseUrl: platformHosts.sandbox, apiKey, privateKey });
export const { settlementId } = await platform.createSettlement({
  body: {
    collateralId,
    toExchange: [{ fireblocksAssetId: "BTC", amount: "0.4", destinationAddress }],
    toCollateral: [],
  },
});

export const provider = createApprovingProvider();
export const assets = createAssetMap([
  { assetId: "BTC", reference: { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" } },
]);
