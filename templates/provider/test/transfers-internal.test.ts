import { test } from "node:test";
import assert from "node:assert/strict";
import { available, request, startProvider } from "./provider.ts";

const USD = { nationalCurrencyCode: "USD" } as const;

function withdrawal(amount: string, accountId: string, key?: string) {
  const destination = { asset: USD, transferMethod: "InternalTransfer", accountId, amount } as const;
  return { ...request(amount, key), balanceAsset: USD, destination };
}

test("a transfer is booked once, even if the records are lost", async () => {
  const first = await startProvider();
  const params = { accountId: "main" };
  const body = withdrawal("100", "trading", "key");
  const booked = await first.client.createSubAccountWithdrawal({ params, body });
  const second = await startProvider({ ledger: first.ledger });
  assert.deepEqual(await second.client.createSubAccountWithdrawal({ params, body }), booked);
  assert.equal(await available(second, "main", USD), "99900");
  assert.equal(await available(second, "trading", USD), "2600.5");
  assert.deepEqual((await second.client.getSubAccountWithdrawals({ params })).withdrawals, [booked]);
});

test("a sub-account transfers to its parent; transfers to other customers or itself are refused", async () => {
  const { client } = await startProvider();
  const send = (from: string, to: string) =>
    client.createSubAccountWithdrawal({ params: { accountId: from }, body: withdrawal("1", to) });
  assert.equal((await send("trading", "main")).status, "pending");
  for (const [from, to] of [
    ["main", "other"],
    ["main", "main"],
    ["main", "nobody"],
    ["trading", "trading"],
  ] as const)
    await assert.rejects(send(from, to), { status: 400, errorType: "transfer-destination-not-allowed" });
});
