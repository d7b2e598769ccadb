import { test } from "node:test";
import assert from "node:assert/strict";
import { available, startProvider } from "./provider.ts";

const USD = { nationalCurrencyCode: "USD" } as const;
const BTC = { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" } as const;
const ETH = { blockchain: "Ethereum", cryptocurrencySymbol: "ETH" } as const;
const params = { accountId: "main" };
const toBitcoin = { asset: BTC, transferMethod: "PublicBlockchain", address: "an address" } as const;
const toBank = {
  asset: USD,
  transferMethod: "Iban",
  accountHolder: { name: "Jo Doe" },
  iban: "XX00000000000000000000",
} as const;

const RAMPS = [
  { type: "OnRamp", from: { asset: USD, transferMethod: "Iban" }, to: toBitcoin },
  { type: "OffRamp", from: { asset: BTC, transferMethod: "PublicBlockchain" }, to: toBank },
  { type: "Bridge", from: { asset: ETH, transferMethod: "PublicBlockchain" }, to: toBitcoin },
] as const;

for (const ramp of RAMPS) {
  test(`a ramp of the type ${ramp.type} has payment details`, async () => {
    const { client } = await startProvider();
    const body = { idempotencyKey: "key", amount: "2", ...ramp };
    const begun = await client.createRamp({ params, body });
    assert.equal(begun.status, "Pending");
    assert.equal(begun.paymentInstructions?.transferMethod, ramp.from.transferMethod);
    assert.deepEqual(await client.getRampDetails({ params: { ...params, id: begun.id } }), begun);
    assert.deepEqual((await client.getRamps({ params })).ramps, [begun]);
  });
}

test("a prefunded ramp debits the balance once, even if the records are lost", async () => {
  const first = await startProvider();
  const from = { asset: USD, type: "Prefunded" } as const;
  const body = { idempotencyKey: "key", amount: "100", type: "OnRamp", from, to: toBitcoin } as const;
  const begun = await first.client.createRamp({ params, body });
  assert.equal(begun.status, "Processing");
  const second = await startProvider({ ledger: first.ledger });
  assert.deepEqual(await second.client.createRamp({ params, body }), begun);
  assert.equal(await available(second, "main", USD), "99900");
});

test("refuses unsupported ramps", async () => {
  const { client } = await startProvider();
  const bridge = (from: object, to: object, amount = "1") =>
    client.createRamp({
      params,
      body: {
        idempotencyKey: crypto.randomUUID(),
        amount,
        type: "Bridge",
        from: { asset: from, transferMethod: "PublicBlockchain" },
        to: { ...toBitcoin, asset: to },
      } as never,
    });
  const unknown = { assetId: "nothing" };
  await assert.rejects(bridge(unknown, unknown), { errorType: "unknown-asset", requestPart: "body" });
  await assert.rejects(bridge(unknown, ETH), { errorType: "unsupported-source-asset" });
  await assert.rejects(bridge(ETH, unknown), { errorType: "unsupported-destination-asset" });
  await assert.rejects(bridge(BTC, BTC), { errorType: "unsupported-ramp-method" });
  await assert.rejects(bridge(ETH, BTC, "0"), { errorType: "amount-below-minimum" });
});
