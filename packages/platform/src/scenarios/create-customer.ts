import type { Client } from "@provider-connectivity/client";
import type { contract } from "@provider-connectivity/contract";
import { subtractAmounts } from "../simulator/amounts.ts";
import type { AssetMap } from "../simulator/provider-api.ts";
import type { CustomerAtProvider } from "./scenario-options.ts";

/**
 * Creates a customer that trades with quotes and reads its balances.
 *
 * @param client signs with the customer's key
 * @param accountId the account that trades
 * @param assets maps the Fireblocks asset ids of scenarios. A method rejects for an unknown id
 *
 * @example
 * ```ts
 * import { createClient } from "@provider-connectivity/client";
 * import { contract } from "@provider-connectivity/contract";
 * import { createAssetMap, createCustomer } from "@provider-connectivity/platform";
 * import { createSigner } from "@provider-connectivity/signing/node";
 *
 * const hmac = { preEncoding: "url-encoded", algorithm: "hmac", hash: "sha256", postEncoding: "hexstr" } as const;
 * const signer = createSigner(hmac, "secret");
 * const client = createClient(contract, { baseUrl: "http://127.0.0.1:8000/v2", apiKey: "alder-one", signer });
 * const assets = createAssetMap([
 *   { assetId: "BTC", reference: { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" } },
 *   { assetId: "ETH", reference: { blockchain: "Ethereum", cryptocurrencySymbol: "ETH" } },
 * ]);
 * const customer = createCustomer(client, "6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01", assets);
 * await customer.trade({ from: "BTC", amount: "0.1", to: "ETH" });
 * ```
 */
export function createCustomer(
  client: Client<typeof contract>,
  accountId: string,
  assets: AssetMap,
): CustomerAtProvider {
  const params = { accountId };
  const reference = (assetId: string) => {
    const asset = assets.toReference(assetId);
    if (asset === undefined) throw new Error(`the asset ${assetId} is not mapped.`);
    return asset;
  };
  async function balanceOf(assetId: string) {
    const asset = reference(assetId);
    const query =
      "assetId" in asset && asset.assetId !== undefined
        ? { assetId: asset.assetId }
        : { cryptocurrencySymbol: asset.cryptocurrencySymbol };
    const { balances } = await client.getBalances({ params, query });
    return balances[0];
  }
  async function available(assetId: string): Promise<string> {
    return (await balanceOf(assetId))?.availableAmount ?? "0";
  }
  return {
    available,
    async trade({ from, amount: wanted, to, keep = "0" }) {
      const amount = wanted === "all" ? subtractAmounts(await available(from), keep) : wanted;
      const { id } = await client.createQuote({
        params,
        body: { fromAsset: reference(from), fromAmount: amount, toAsset: reference(to) },
      });
      await client.executeQuote({ params: { ...params, id } });
    },
    async credit(assetId) {
      const balance = await balanceOf(assetId);
      return balance !== undefined && "creditAmount" in balance ? (balance.creditAmount ?? "0") : "0";
    },
  };
}
