import { describe, expect, test } from "vitest";
import { demoAccounts } from "../../presets/demo-accounts.ts";
import { eur, usd } from "../../presets/demo-assets.ts";
import { demoConfig } from "../../presets/demo-config.ts";
import { type CheckedClient, createCheckedClient } from "../../testing/checked-client.ts";
import { storeKinds } from "../../testing/stores.ts";
import type { Scenario } from "../progress/tasks.ts";

const { alderMain, birchMain } = demoAccounts;
const quotes = `/accounts/${alderMain.id}/liquidity/quotes`;
const config = { ...demoConfig, liquidity: { ...demoConfig.liquidity, executionTimeMs: 90_000 } };
const failing: Scenario = {
  delayMsOf: () => 0,
  outcomeOf: ({ kind }) =>
    kind === "quote" ? { succeeds: false, reason: "the market is closed" } : { succeeds: true },
};

async function quoted({ post }: CheckedClient, fromAmount = "1000"): Promise<string> {
  const { body } = await post(quotes, { fromAsset: usd, toAsset: eur, fromAmount });
  return `${quotes}/${String(body["id"])}`;
}

async function balances({ store }: CheckedClient) {
  const dollars = await store.balances.find(alderMain.id, usd);
  const euros = await store.balances.find(alderMain.id, eur);
  return { usd: dollars?.available, locked: dollars?.locked, eur: euros?.available };
}

const idOf = (path: string) => path.split("/").at(-1)!;
const before = { usd: "1000000", locked: "0", eur: "250000.5" };
const during = { ...before, usd: "999000", locked: "1000" };
const after = { usd: "999000", locked: "0", eur: "250920.15" };
const refusal = (reason: string) => ({
  status: 400,
  body: { errorType: "quote-not-ready", message: `The quote cannot be executed: ${reason}.` },
});

describe.each(storeKinds)("slow conversions, in $kind", ({ open }) => {
  test("execution locks the payment, and completes after its time, also after the quote's expiry", async () => {
    const client = await createCheckedClient(open, { config });
    const quote = await quoted(client);
    const { body: ready } = await client.get(quote);
    const executing = { status: 200, body: { ...ready, status: "executing" } };
    expect(await client.post(`${quote}/execute`)).toMatchObject(executing);
    expect(await balances(client)).toEqual(during);
    expect(await client.pass(89_999)).toBe(0);
    expect(await client.get(quote)).toMatchObject(executing);
    expect((await client.get(quotes)).body).toEqual({ quotes: [executing.body] });
    expect(await client.pass(1)).toBe(1);
    expect((await client.get(quote)).body).toEqual({ ...ready, status: "executed" });
    expect(await balances(client)).toEqual(after);
    expect(await client.post(`${quote}/execute`)).toMatchObject(refusal("it was already executed"));
  });

  test("a quote starts once, also with concurrent requests, and cannot start again while it executes", async () => {
    const client = await createCheckedClient(open, { config });
    const quote = await quoted(client);
    const responses = await Promise.all(Array.from({ length: 10 }, () => client.post(`${quote}/execute`)));
    expect(responses.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const response of responses.filter(({ status }) => status !== 200))
      expect(response).toMatchObject(refusal("it is being executed"));
    expect(await balances(client)).toEqual(during);
    expect(await client.pass(90_000)).toBe(1);
    expect(await balances(client)).toEqual(after);
  });

  test("the locked amount of a failed conversion is released, and the quote has expired", async () => {
    const client = await createCheckedClient(open, { config, scenario: failing });
    const quote = await quoted(client);
    await client.post(`${quote}/execute`);
    expect(await balances(client)).toEqual(during);
    await client.pass(90_000);
    expect(await balances(client)).toEqual(before);
    expect((await client.get(quote)).body).toMatchObject({ status: "expired" });
    expect(await client.post(`${quote}/execute`)).toMatchObject(refusal("it failed before: the market is closed"));
  });

  test("a quote that failed before its expiry is not ready again", async () => {
    const client = await createCheckedClient(open, { config });
    const quote = await quoted(client);
    await client.post(`${quote}/execute`);
    const outcome = { succeeds: false, reason: "no" } as const;
    const { finishQuote } = client.sandbox.operator;
    expect(await finishQuote(alderMain.id, idOf(quote), outcome)).toMatchObject({ status: "expired" });
    expect((await client.get(quote)).body).toMatchObject({ status: "expired" });
    expect(await client.pass(90_000)).toBe(1);
    expect(await balances(client)).toEqual(before);
  });

  test("a quote above the balance does not start, and locked amounts are not spent twice", async () => {
    const client = await createCheckedClient(open, { config });
    const [large, other] = [await quoted(client, "600000"), await quoted(client, "600000")];
    expect((await client.post(`${large}/execute`)).status).toBe(200);
    expect(await client.post(`${other}/execute`)).toMatchObject({
      status: 400,
      body: { errorType: "bad-request", message: "Not enough funds: the quote takes 600000 of its fromAsset." },
    });
    expect((await client.get(other)).body).toMatchObject({ status: "ready" });
    expect(await client.pass(90_000)).toBe(1);
  });

  test("an operator ends it once, and only a quote that is being executed", async () => {
    const client = await createCheckedClient(open, { config });
    const quote = await quoted(client);
    const { finishQuote } = client.sandbox.operator;
    await expect(finishQuote(alderMain.id, idOf(quote))).rejects.toThrow("not being executed: it is ready");
    await client.post(`${quote}/execute`);
    await expect(finishQuote(birchMain.id, idOf(quote))).rejects.toThrow("The account has no quote");
    expect(await finishQuote(alderMain.id, idOf(quote))).toMatchObject({ status: "executed" });
    await expect(finishQuote(alderMain.id, idOf(quote))).rejects.toThrow("it is executed");
    expect(await client.pass(90_000)).toBe(1);
    expect(await balances(client)).toEqual(after);
  });

  test("another customer's quote, and another account's, are not found during execution", async () => {
    const client = await createCheckedClient(open, { config });
    const quote = await quoted(client);
    await client.post(`${quote}/execute`);
    for (const account of [birchMain.id, demoAccounts.alderDesk.id]) {
      const path = `/accounts/${account}/liquidity/quotes/${idOf(quote)}`;
      expect((await client.get(path)).status).toBe(404);
      expect((await client.post(`${path}/execute`)).status).toBe(404);
    }
  });
});
