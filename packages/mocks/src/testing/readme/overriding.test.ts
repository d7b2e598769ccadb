import { createClient } from "@provider-connectivity/client";
import { contract } from "@provider-connectivity/contract";
import { createFakeProvider, demoAccounts, failing } from "@provider-connectivity/mocks";
import { useFakes } from "@provider-connectivity/mocks/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";

const fake = await createFakeProvider();
useFakes([fake], { beforeAll, afterEach, afterAll });
const client = createClient(contract, { ...fake.clientOptions, retries: { baseMs: 1 } });
const params = { accountId: demoAccounts.alderMain.id };
const usd = { nationalCurrencyCode: "USD" } as const;
const destination = {
  asset: usd,
  amount: "10",
  transferMethod: "InternalTransfer",
  accountId: demoAccounts.alderDesk.id,
} as const;
const withdrawal = { balanceAsset: usd, balanceAmount: "10", destination } as const;

// The README starts here.
test("reports a refusal", async () => {
  fake.override("createQuote", { status: 400, body: { message: "no", errorType: "unsupported-conversion" } });
  const body = { fromAsset: usd, toAsset: { nationalCurrencyCode: "EUR" }, fromAmount: "1" } as const;
  await expect(client.createQuote({ params, body })).rejects.toMatchObject({ outcome: "refused" });
});

test("changes the original response", async () => {
  fake.override("getAccounts", async ({ query }, original) => {
    const reply = await original();
    if (reply.status !== 200 || query.startingAfter !== undefined) return reply;
    return { status: 200, body: { accounts: reply.body.accounts.slice(0, 1) } };
  });
  expect((await client.getAccounts()).accounts).toHaveLength(1);
});

test("repeats a withdrawal after a lost response", async () => {
  fake.fault({ kind: "network-error", afterProcessing: true, times: 1 });
  const { id } = await client.createSubAccountWithdrawal({ params, body: withdrawal });
  expect(fake.requests("createSubAccountWithdrawal").map(({ isReplay }) => isReplay)).toEqual([false, true]);
  expect((await client.getWithdrawals({ params })).withdrawals).toMatchObject([{ id }]);
});

test("reports a withdrawal that fails later", async () => {
  fake.setScenario(failing("withdrawal", "The bank refused it."));
  const { id } = await client.createSubAccountWithdrawal({ params, body: withdrawal });
  await fake.clock.advance(10_000);
  expect(await client.getWithdrawalDetails({ params: { ...params, id } })).toMatchObject({ status: "failed" });
});
