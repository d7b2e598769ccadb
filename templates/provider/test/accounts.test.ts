import { test } from "node:test";
import assert from "node:assert/strict";
import { startProvider } from "./provider.ts";

test("a customer sees its own accounts, in pages", async () => {
  const { client } = await startProvider();
  const { accounts } = await client.getAccounts({ query: { limit: 1 } });
  assert.deepEqual(accounts, [{ id: "main", title: "Main", status: "active" }]);
  const next = await client.getAccounts({ query: { startingAfter: "main" } });
  assert.deepEqual(
    next.accounts.map(({ id }) => id),
    ["trading"],
  );
});

test("balances are included in an account on request", async () => {
  const { client } = await startProvider();
  const account = await client.getAccountDetails({ params: { accountId: "trading" }, query: { balances: true } });
  assert.deepEqual(
    account.balances?.map(({ availableAmount }) => availableAmount),
    ["2500.5", "0.25"],
  );
  assert.equal("balances" in (await client.getAccountDetails({ params: { accountId: "trading" } })), false);
});

test("another customer's account gets the same 404 as an unknown one", async () => {
  const { client } = await startProvider();
  for (const accountId of ["other", "nobody"])
    await assert.rejects(client.getAccountDetails({ params: { accountId } }), { status: 404, errorType: "not-found" });
});

test("an asset is found by its id", async () => {
  const { client } = await startProvider();
  const { assets } = await client.getAdditionalAssets();
  assert.equal(assets.length, 1);
  for (const { id } of assets) assert.equal((await client.getAssetDetails({ params: { id } })).id, id);
  await assert.rejects(client.getAssetDetails({ params: { id: "nothing" } }), { status: 404 });
});
