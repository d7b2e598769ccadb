import { test } from "node:test";
import assert from "node:assert/strict";
import { available, request, startProvider } from "./provider.ts";

const USD = { nationalCurrencyCode: "USD" } as const;
const params = { accountId: "main" };

function withdrawal(amount: string, key?: string) {
  const to = { accountHolder: { name: "Jo Doe" }, iban: "XX00000000000000000000" };
  const destination = { asset: USD, transferMethod: "Iban", ...to, amount } as const;
  return { ...request(amount, key), balanceAsset: USD, destination };
}

test("a withdrawal is booked once for its key, even if the records are lost", async () => {
  const first = await startProvider();
  const body = withdrawal("100", "key");
  const booked = await first.client.createFiatWithdrawal({ params, body });
  assert.equal(booked.status, "pending");
  assert.deepEqual(await first.client.createFiatWithdrawal({ params, body }), booked);
  const second = await startProvider({ ledger: first.ledger });
  assert.deepEqual(await second.client.createFiatWithdrawal({ params, body }), booked);
  assert.equal(await available(second, "main", USD), "99900");
  assert.deepEqual((await second.client.getFiatWithdrawals({ params })).withdrawals, [booked]);
});

test("refuses an amount above the balance", async () => {
  await assert.rejects((await startProvider()).client.createFiatWithdrawal({ params, body: withdrawal("100001") }), {
    status: 400,
    errorType: "bad-request",
  });
});
