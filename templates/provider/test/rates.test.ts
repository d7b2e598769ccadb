import { test } from "node:test";
import assert from "node:assert/strict";
import { startProvider } from "./provider.ts";

const params = { accountId: "main" };

test("a pair has a rate and its time", async () => {
  const { rate, timestamp } = await (
    await startProvider()
  ).client.getRateByAccountAndPairId({
    params,
    query: { conversionPairId: "usd-btc" },
  });
  assert.match(rate, /^\d+(\.\d+)?$/);
  assert.ok(Math.abs(Date.now() - timestamp) < 60_000);
});

test("a pair is required", async () => {
  await assert.rejects((await startProvider()).client.getRateByAccountAndPairId({ params }), {
    status: 400,
    errorType: "bad-request",
  });
});
