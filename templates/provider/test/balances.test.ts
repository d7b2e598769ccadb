import { test } from "node:test";
import assert from "node:assert/strict";
import { startProvider } from "./provider.ts";

const params = { accountId: "main" };

test("a filter returns the balance of its asset", async () => {
  const { client } = await startProvider();
  const { balances } = await client.getBalances({ params, query: { cryptocurrencySymbol: "BTC" } });
  assert.deepEqual(
    balances.map(({ asset, availableAmount }) => ({ asset, availableAmount })),
    [{ asset: { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" }, availableAmount: "5" }],
  );
  assert.deepEqual(await client.getBalances({ params, query: { cryptocurrencySymbol: "SOL" } }), { balances: [] });
});

test("an unknown asset is refused", async () => {
  const { client } = await startProvider();
  await assert.rejects(client.getBalances({ params, query: { assetId: "nothing" } }), {
    status: 400,
    errorType: "unknown-asset",
    requestPart: "querystring",
  });
});
