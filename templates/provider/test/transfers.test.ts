import { test } from "node:test";
import assert from "node:assert/strict";
import { startProvider } from "./provider.ts";

const params = { accountId: "main" };

test("deposits are listed and found, newest first", async () => {
  const { client } = await startProvider();
  const { deposits } = await client.getDeposits({ params });
  assert.deepEqual(
    deposits.map(({ balanceAmount }) => balanceAmount),
    ["250", "100"],
  );
  for (const deposit of deposits)
    assert.deepEqual(await client.getDepositDetails({ params: { ...params, id: deposit.id } }), deposit);
});

test("every withdrawal method has a minimum amount above zero", async () => {
  const { capabilities } = await (await startProvider()).client.getWithdrawalMethods({ params });
  for (const { minWithdrawalAmount } of capabilities) assert.ok(Number(minWithdrawalAmount) > 0);
});

test("unknown ids are not found", async () => {
  const { client } = await startProvider();
  const unknown = { params: { ...params, id: "nothing" } };
  await assert.rejects(client.getDepositDetails(unknown), { status: 404 });
  await assert.rejects(client.getWithdrawalDetails(unknown), { status: 404 });
});
