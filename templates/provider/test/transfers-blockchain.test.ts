import { test } from "node:test";
import assert from "node:assert/strict";
import { available, request, startProvider } from "./provider.ts";

const BTC = { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" } as const;
const OF_BTC = { cryptocurrencySymbol: "BTC" } as const;
const params = { accountId: "main" };

function withdrawal(amount: string, key?: string) {
  const destination = { asset: BTC, transferMethod: "PublicBlockchain", address: "an address", amount } as const;
  return { ...request(amount, key), balanceAsset: BTC, destination };
}

test("a withdrawal is booked once for its key", async () => {
  const provider = await startProvider();
  const { client } = provider;
  const body = withdrawal("1", "key");
  const booked = await client.createBlockchainWithdrawal({ params, body });
  assert.equal(booked.status, "pending");
  assert.deepEqual(await client.createBlockchainWithdrawal({ params, body }), booked);
  assert.equal(await available(provider, "main", OF_BTC), "4");
  await assert.rejects(client.createBlockchainWithdrawal({ params, body: withdrawal("2", "key") }), {
    status: 400,
    errorType: "idempotency-key-reuse",
  });
  assert.deepEqual((await client.getBlockchainWithdrawals({ params })).withdrawals, [booked]);
  assert.deepEqual(await client.getWithdrawalDetails({ params: { ...params, id: booked.id } }), booked);
});

test("the balance is not debited twice if the records are lost", async () => {
  const first = await startProvider();
  const body = withdrawal("1", "key");
  const booked = await first.client.createBlockchainWithdrawal({ params, body });
  const second = await startProvider({ ledger: first.ledger });
  assert.deepEqual(await second.client.createBlockchainWithdrawal({ params, body }), booked);
  assert.equal(await available(second, "main", OF_BTC), "4");
});

test("an existing withdrawal is returned after its method was removed", async () => {
  const first = await startProvider();
  const body = withdrawal("1", "key");
  const booked = await first.client.createBlockchainWithdrawal({ params, body });
  const second = await startProvider({ ledger: { ...first.ledger, listWithdrawalMethods: async () => [] } });
  assert.deepEqual(await second.client.createBlockchainWithdrawal({ params, body }), booked);
});

test("refuses amounts that are too high or too low, and unsupported withdrawals", async () => {
  const { client } = await startProvider();
  const ask = (body: object) => client.createBlockchainWithdrawal({ params, body: body as never });
  await assert.rejects(ask(withdrawal("6")), { status: 400, errorType: "bad-request" });
  await assert.rejects(ask(withdrawal("0.00001")), { errorType: "bad-request", propertyName: "/balanceAmount" });
  await assert.rejects(ask(withdrawal("1 ")), {
    errorType: "bad-request",
    propertyName: "/destination/amount",
  });
  await assert.rejects(ask({ ...withdrawal("1"), balanceAsset: { assetId: "nothing" } }), {
    errorType: "unknown-asset",
  });
  const { destination, ...rest } = withdrawal("1");
  await assert.rejects(ask({ ...rest, destination: { ...destination, asset: { assetId: "nothing" } } }), {
    errorType: "unsupported-transfer-method",
  });
});
