import type { Quote, Ramp } from "@provider-connectivity/contract";
import { describe, expect, test } from "vitest";
import { demoAccounts } from "../../presets/demo-accounts.ts";
import { btc, eth, usd } from "../../presets/demo-assets.ts";
import { demoConfig } from "../../presets/demo-config.ts";
import { type CheckedClient, createCheckedClient } from "../../testing/checked-client.ts";
import { methodById, orderBy, rampsOf } from "../../testing/ramp-requests.ts";
import { storeKinds } from "../../testing/stores.ts";

const { alderMain, alderDesk, birchMain } = demoAccounts;
const ramps = rampsOf(alderMain.id);
const held = orderBy(methodById("held-usd-eth"));
const refused = (errorType: string) => ({
  status: 400,
  body: { errorType, requestPart: "body", propertyName: "/executionDetails/quoteId" },
});

/** The pair usd-eth has a better or a worse rate than the method. */
function withPairRate(rate: string) {
  const pairs = [
    { id: "usd-eth", fromAsset: usd, toAsset: eth, rate, feeBps: 10 },
    { id: "usd-btc", fromAsset: usd, toAsset: btc, rate: "0.00001" },
  ];
  return { ...demoConfig, liquidity: { pairs } };
}

async function quote({ post }: CheckedClient, change: object = {}, accountId: string = alderMain.id): Promise<Quote> {
  const request = { fromAsset: usd, toAsset: eth, fromAmount: "10", ...change };
  const key = accountId === birchMain.id ? "birch-one" : "alder-one";
  const { status, body } = await post(`/accounts/${accountId}/liquidity/quotes`, request, key);
  expect(status).toBe(200);
  return body as unknown as Quote;
}

let count = 0;
function order({ post }: CheckedClient, quoteId: string, reQuote?: object) {
  const executionDetails = { type: "Quote", quoteId, ...(reQuote === undefined ? {} : { reQuote }) };
  return post(ramps, { ...held, executionDetails, idempotencyKey: `key ${++count}` });
}

async function receiptOf(client: CheckedClient, id: unknown) {
  const { receipt } = await client.sandbox.operator.finishRamp(alderMain.id, String(id));
  return { amount: receipt?.amount, fees: receipt?.actualFees?.map(({ fee }) => fee.amount) };
}

/** With the method: 10 USD give 0.00312 ETH less 50 basis points, and the payout costs 0.0004. */
const byMethod = { amount: "0.0027044", fees: ["0.0000156", "0.0004"] };

describe.each(storeKinds)("an order with a quote, in $kind", ({ open }) => {
  test("that is ready converts at its price, and uses it up", async () => {
    const client = await createCheckedClient(open, { config: withPairRate("0.001") });
    const { id, toAmount } = await quote(client);
    expect(toAmount).toBe("0.00999");
    const { status, body } = await order(client, id);
    expect(status).toBe(201);
    const details = { executionDetails: { type: "Quote", quoteId: id } };
    const fee = { amountType: "BASIS_POINTS", amount: 10 };
    expect(body).toMatchObject({ ...details, estimatedFees: [{ feeType: "ORDER", fee }, { feeType: "NETWORK" }] });
    const path = `/accounts/${alderMain.id}/liquidity/quotes/${id}`;
    expect((await client.get(path)).body).toMatchObject({ status: "executed" });
    expect((await client.post(`${path}/execute`)).body).toMatchObject({ errorType: "quote-not-ready" });
    expect(await order(client, id)).toMatchObject(refused("quote-not-ready"));
    client.advance(24 * 3_600_000);
    expect(await receiptOf(client, body["id"])).toEqual({ amount: "0.00959", fees: ["0.00001", "0.0004"] });
  });

  test("that the account does not have uses the method", async () => {
    const client = await createCheckedClient(open, { config: withPairRate("0.001") });
    const others = [
      `test-quote-${crypto.randomUUID()}`,
      (await quote(client, {}, birchMain.id)).id,
      (await quote(client, {}, alderDesk.id)).id,
    ];
    const reQuote = { type: "Retry", slippage: 0.01, count: 3 };
    for (const quoteId of others) {
      const { status, body } = await order(client, quoteId, reQuote);
      expect(status).toBe(201);
      expect(body["executionDetails"]).toEqual({ type: "Quote", quoteId, reQuote });
      expect(await receiptOf(client, body["id"])).toEqual(byMethod);
    }
    const theirs = await client.get(`/accounts/${birchMain.id}/liquidity/quotes/${others[1]}`, "birch-one");
    expect(theirs.body).toMatchObject({ status: "ready" });
  });

  test("for other assets or another amount is refused, and the quote stays ready", async () => {
    const client = await createCheckedClient(open, { config: withPairRate("0.001") });
    for (const change of [{ toAsset: btc }, { fromAmount: "10.01" }]) {
      const { id } = await quote(client, change);
      expect(await order(client, id, { type: "Market" })).toMatchObject(refused("bad-request"));
      expect((await client.get(`/accounts/${alderMain.id}/liquidity/quotes/${id}`)).body).toMatchObject({
        status: "ready",
      });
    }
    expect((await client.get(ramps)).body).toEqual({ ramps: [] });
  });

  test("that has expired is refused, unless the order accepts the market price", async () => {
    const client = await createCheckedClient(open, { config: withPairRate("0.001") });
    const { id } = await quote(client);
    client.advance(60_000);
    expect(await order(client, id)).toMatchObject(refused("quote-not-ready"));
    const { body } = await order(client, id, { type: "Market" });
    expect(await receiptOf(client, body["id"])).toEqual(byMethod);
  });

  // With the method, 10 USD give 0.0031044 ETH before the payout: half a percent less than the first quote, more than the other.
  test.each([
    ["0.000312312312312312", 0.0051],
    ["0.00031", 0],
  ])("that has expired, at a rate of %s, uses the method within a slippage of %d", async (rate, slippage) => {
    const client = await createCheckedClient(open, { config: withPairRate(rate) });
    const { id } = await quote(client);
    client.advance(60_000);
    const { status, body } = await order(client, id, { type: "Retry", slippage, count: 3 });
    expect(status).toBe(201);
    expect(await receiptOf(client, body["id"])).toEqual(byMethod);
  });

  test.each([
    [0.005, 201],
    [0.004999, 400],
  ])("that has expired is executed up to a slippage of exactly %d: %d", async (slippage, status) => {
    // The quote gives 0.00312 ETH, the method half a percent less, to the last digit.
    const pairs = [{ id: "usd-eth", fromAsset: usd, toAsset: eth, rate: "0.000312", feeBps: 0 }];
    const client = await createCheckedClient(open, { config: { ...demoConfig, liquidity: { pairs } } });
    const { id, toAmount } = await quote(client);
    expect(toAmount).toBe("0.00312");
    client.advance(60_000);
    expect((await order(client, id, { type: "Retry", slippage })).status).toBe(status);
  });

  test("for an equal amount in another notation is accepted", async () => {
    const client = await createCheckedClient(open, { config: withPairRate("0.001") });
    const { id } = await quote(client, { fromAmount: "010.00" });
    expect((await order(client, id)).status).toBe(201);
  });

  test.each([0.0049, 0, -0.01])("that has expired is refused beyond a slippage of %d", async (slippage) => {
    const client = await createCheckedClient(open, { config: withPairRate("0.000312312312312312") });
    const { id } = await quote(client);
    client.advance(60_000);
    const response = await order(client, id, { type: "Retry", slippage });
    expect(response).toMatchObject(refused("quote-not-ready"));
  });

  test("that cannot be paid does not use the quote up", async () => {
    const client = await createCheckedClient(open, { config: withPairRate("0.001") });
    const { id } = await quote(client, { fromAmount: "1000001" });
    const executionDetails = { type: "Quote", quoteId: id };
    const response = await client.post(ramps, { ...held, amount: "1000001", executionDetails, idempotencyKey: "poor" });
    expect(response).toMatchObject({ status: 400, body: { errorType: "bad-request" } });
    expect((await client.get(`/accounts/${alderMain.id}/liquidity/quotes/${id}`)).body).toMatchObject({
      status: "ready",
    });
  });

  test("is the only one of several concurrent orders that gets the price", async () => {
    const client = await createCheckedClient(open, { config: withPairRate("0.001") });
    const { id } = await quote(client);
    const path = `/accounts/${alderMain.id}/liquidity/quotes/${id}/execute`;
    const responses = await Promise.all([order(client, id), client.post(path), order(client, id), client.post(path)]);
    expect(responses.filter(({ status }) => status < 300)).toHaveLength(1);
    const { body } = await client.get(ramps);
    expect((body["ramps"] as Ramp[]).length).toBeLessThan(2);
  });
});
