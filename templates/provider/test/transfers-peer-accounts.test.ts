import { test } from "node:test";
import assert from "node:assert/strict";
import { available, request, startProvider } from "./provider.ts";

const USD = { nationalCurrencyCode: "USD" } as const;
const params = { accountId: "main" };

function withdrawal(amount: string, key?: string) {
  const destination = { asset: USD, transferMethod: "PeerAccountTransfer", accountId: "a peer", amount } as const;
  return { ...request(amount, key), balanceAsset: USD, destination };
}

test("a withdrawal is booked once for its key, even if the records are lost", async () => {
  const first = await startProvider();
  const body = withdrawal("100", "key");
  const booked = await first.client.createPeerAccountWithdrawal({ params, body });
  assert.equal(booked.status, "pending");
  assert.deepEqual(await first.client.createPeerAccountWithdrawal({ params, body }), booked);
  const second = await startProvider({ ledger: first.ledger });
  assert.deepEqual(await second.client.createPeerAccountWithdrawal({ params, body }), booked);
  assert.equal(await available(second, "main", USD), "99900");
  assert.deepEqual((await second.client.getPeerAccountWithdrawals({ params })).withdrawals, [booked]);
});
