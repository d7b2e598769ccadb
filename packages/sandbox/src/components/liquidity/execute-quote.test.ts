import { describe, expect, test } from "vitest";
import { openSqliteStore } from "../../adapters/sqlite/open-sqlite-store.ts";
import { createSignedClient, type SignedClient } from "../../testing/signed-calls.ts";
import { serverKinds, temporaryDatabase } from "../../testing/stores.ts";
import { testSources } from "../../testing/test-runtime.ts";
import { checkLedger } from "../ledger/check-ledger.ts";
import type { Store } from "./entities.ts";

const MAIN = "6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01";
const DESK = "c5bb0880-523c-4c1c-bfe7-bcf2941517a0";
const BIRCH = "be5ff76b-6cc8-4a39-af40-fc71aea1865c";
const usd = { nationalCurrencyCode: "USD" } as const;
const eur = { nationalCurrencyCode: "EUR" } as const;
const gbp = { nationalCurrencyCode: "GBP" } as const;

const quotesOf = (account: string) => `/accounts/${account}/liquidity/quotes`;
const notFound = { status: 404, body: { message: "There is no such quote.", errorType: "not-found" } };
const notReady = (reason: string) => ({
  status: 400,
  body: { message: `The quote cannot be executed: ${reason}.`, errorType: "quote-not-ready" },
});

async function quoted({ post }: SignedClient, account = MAIN, request: object = { fromAmount: "1000" }) {
  const { body } = await post(quotesOf(account), { fromAsset: usd, toAsset: eur, ...request });
  return `${quotesOf(account)}/${String(body["id"])}`;
}

async function amounts(store: Store, account = MAIN) {
  const [from, to] = [await store.balances.find(account, usd), await store.balances.find(account, eur)];
  return [from?.available, to?.available];
}

/** The entries of executed quotes. */
async function conversions(store: Store) {
  return (await store.ledger.list({ limit: 200 })).filter(({ kind }) => kind === "conversion");
}

describe.each(serverKinds)("executeQuote, in $kind", ({ open }) => {
  test("a ready quote is booked as one balanced entry, against the provider's liquidity and fees", async () => {
    const store = await open();
    const client = await createSignedClient(store);
    const quote = await quoted(client);
    const before = await client.get(quote);
    const { status, body, text } = await client.post(`${quote}/execute`);
    expect({ status, body }).toEqual({ status: 200, body: { ...before.body, status: "executed" } });
    expect(await client.get(quote)).toMatchObject({ status: 200, text });
    expect(await amounts(store)).toEqual(["999000", "250920.15"]);
    const line = { accountId: MAIN };
    expect(await conversions(store)).toMatchObject([
      {
        createdAt: "2027-01-15T08:00:00.000Z",
        postings: [
          { ...line, asset: usd, bucket: "available", amount: "-1000" },
          { ...line, asset: usd, bucket: "liquidity", amount: "1000" },
          { ...line, asset: eur, bucket: "liquidity", amount: "-921.5" },
          { ...line, asset: eur, bucket: "available", amount: "919.65" },
          { ...line, asset: eur, bucket: "fees", amount: "1.85" },
        ],
      },
    ]);
    expect(await checkLedger(store)).toEqual([]);
  });

  test("an asset that the account never had becomes a balance of it", async () => {
    const store = await open();
    const client = await createSignedClient(store);
    await client.post(`${await quoted(client, DESK, { toAmount: "1" })}/execute`);
    const { body } = await client.get(`/accounts/${DESK}/balances?nationalCurrencyCode=EUR`);
    expect(body["balances"]).toMatchObject([{ asset: eur, availableAmount: "1" }]);
  });

  test("a quote is executed once, also with concurrent requests", async () => {
    const store = await open();
    const client = await createSignedClient(store);
    const quote = await quoted(client);
    const responses = await Promise.all(Array.from({ length: 20 }, () => client.post(`${quote}/execute`)));
    expect(responses.filter(({ status }) => status === 200)).toHaveLength(1);
    const refused = responses.filter(({ status }) => status !== 200);
    for (const response of refused) expect(response).toMatchObject(notReady("it was already executed"));
    expect(await conversions(store)).toHaveLength(1);
    expect(await amounts(store)).toEqual(["999000", "250920.15"]);
    client.advance(60_000);
    expect(await client.post(`${quote}/execute`)).toMatchObject(notReady("it was already executed"));
    expect(await checkLedger(store)).toEqual([]);
  });

  test("a quote is binding until it expires", async () => {
    const store = await open();
    const client = await createSignedClient(store);
    const [early, late] = [await quoted(client), await quoted(client)];
    client.advance(59_999);
    expect(await client.post(`${early}/execute`)).toMatchObject({ status: 200, body: { status: "executed" } });
    expect(await client.get(late)).toMatchObject({ body: { status: "ready" } });
    client.advance(1);
    expect(await client.get(late)).toMatchObject({ body: { status: "expired" } });
    expect(await client.get(early)).toMatchObject({ body: { status: "executed" } });
    const { body } = await client.get(`${quotesOf(MAIN)}?order=asc`);
    expect((body["quotes"] as { status: string }[]).map(({ status }) => status)).toEqual(["executed", "expired"]);
    const refusal = notReady("it expired at 2027-01-15T08:01:00.000Z");
    expect(await client.post(`${late}/execute`)).toMatchObject(refusal);
    expect(await conversions(store)).toHaveLength(1);
  });

  test("without the funds nothing is booked, and the quote stays ready", async () => {
    const store = await open();
    const client = await createSignedClient(store);
    const quote = await quoted(client, MAIN, { fromAmount: "1000000.01" });
    expect(await client.post(`${quote}/execute`)).toMatchObject({
      status: 400,
      body: { message: "Not enough funds: the quote takes 1000000.01 of its fromAsset.", errorType: "bad-request" },
    });
    expect(await client.get(quote)).toMatchObject({ body: { status: "ready" } });
    expect(await amounts(store)).toEqual(["1000000", "250000.5"]);
    expect(await conversions(store)).toEqual([]);
    const back = { fromAsset: eur, toAsset: usd, toAmount: "0.01" };
    await client.post(`${await quoted(client, MAIN, back)}/execute`);
    expect(await client.post(`${quote}/execute`)).toMatchObject({ status: 200, body: { status: "executed" } });
    expect((await amounts(store))[0]).toBe("0");
    expect(await checkLedger(store)).toEqual([]);
  });

  test("if the account can pay one of two quotes, one is executed", async () => {
    const store = await open();
    const client = await createSignedClient(store);
    const quotes = [
      await quoted(client, MAIN, { fromAmount: "600000" }),
      await quoted(client, MAIN, { fromAmount: "600000" }),
    ];
    const responses = await Promise.all(quotes.map((quote) => client.post(`${quote}/execute`)));
    expect(responses.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 400]);
    expect((await amounts(store))[0]).toBe("400000");
    expect(await checkLedger(store)).toEqual([]);
  });

  test("locked amounts cannot pay", async () => {
    const client = await createSignedClient(await open());
    const btc = { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" };
    const quote = await quoted(client, MAIN, { fromAsset: btc, toAsset: usd, fromAmount: "12.25000001" });
    expect(await client.post(`${quote}/execute`)).toMatchObject({ status: 400, body: { errorType: "bad-request" } });
  });

  test("an unknown quote, another account's and another customer's are not found", async () => {
    const store = await open();
    const client = await createSignedClient(store);
    const theirs = { fromAsset: gbp, toAsset: usd, fromAmount: "1" };
    const made = await client.post(quotesOf(BIRCH), theirs, "birch-one");
    const foreign = String(made.body["id"]);
    const mine = (await quoted(client)).split("/").at(-1)!;
    for (const [account, id] of [
      [MAIN, "nothing"],
      [MAIN, foreign],
      [DESK, mine],
    ] as const) {
      expect(await client.post(`${quotesOf(account)}/${id}/execute`)).toMatchObject(notFound);
      expect(await client.get(`${quotesOf(account)}/${id}`)).toMatchObject(notFound);
    }
    expect(await client.post(`${quotesOf(BIRCH)}/${foreign}/execute`)).toMatchObject({
      status: 404,
      body: { message: "There is no such account." },
    });
    expect(await conversions(store)).toEqual([]);
    const path = `${quotesOf(BIRCH)}/${foreign}/execute`;
    expect(await client.post(path, undefined, "birch-one")).toMatchObject({ status: 200 });
  });

  test("an account that became inactive cannot execute its quotes", async () => {
    const store = await open();
    const client = await createSignedClient(store);
    const quote = await quoted(client);
    const accountId = "6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a03";
    const record = (await store.quotes.find(MAIN, quote.split("/").at(-1)!))!;
    await store.write(({ quotes }) => quotes.insert({ ...record, id: "of-archive", accountId }));
    expect(await client.post(`${quotesOf(accountId)}/of-archive/execute`)).toMatchObject({
      status: 400,
      body: { message: "The account is inactive: it can be read, but not used.", errorType: "bad-request" },
    });
  });

  test("the first listed pair can be executed with an amount of 1 on either side", async () => {
    const store = await open();
    const client = await createSignedClient(store);
    const { body } = await client.get("/capabilities/liquidity/quotes");
    const [capability] = body["capabilities"] as object[];
    for (const amount of [{ fromAmount: "1" }, { toAmount: "1" }]) {
      const quote = await quoted(client, MAIN, { ...capability, ...amount });
      expect(await client.post(`${quote}/execute`)).toMatchObject({ status: 200, body: { status: "executed" } });
    }
    expect(await checkLedger(store)).toEqual([]);
  });
});

test("two servers on one file execute a quote once", async () => {
  const path = temporaryDatabase();
  const stores = [await openSqliteStore(path), await openSqliteStore(path)];
  const runtime = testSources();
  const clients: SignedClient[] = [];
  for (const store of stores) clients.push(await createSignedClient(store, { runtime }));
  const quote = await quoted(clients[0]!);
  const responses = await Promise.all(
    Array.from({ length: 20 }, (_, index) => clients[index % 2]!.post(`${quote}/execute`)),
  );
  expect(responses.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(await conversions(stores[1]!)).toHaveLength(1);
  expect(await checkLedger(stores[1]!)).toEqual([]);
  for (const store of stores) await store.close();
});
