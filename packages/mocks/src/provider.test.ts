import { getAccounts, getWithdrawals } from "@provider-connectivity/contract";
import { expect, test } from "vitest";
import { createFakeProvider, demoAccounts } from "./index.ts";
import { clientOf, createCalled, eur, internalBody, params, quoteBody, usd } from "./testing/calls.ts";

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

test("returns the same withdrawal for the same key, and refuses a changed body", async () => {
  const { client, fake } = await createCalled();
  const send = (amount: string) => client.createSubAccountWithdrawal({ params, body: internalBody(amount, "key") });
  const first = await send("10");
  expect(await send("10")).toEqual(first);
  await expect(send("11")).rejects.toMatchObject({ status: 400, errorType: "idempotency-key-reuse" });
  expect(fake.requests().map(({ isReplay }) => isReplay)).toEqual([false, true, false]);
});

test("lists have pages, with the limits of the contract", async () => {
  const { client } = await createCalled();
  for (const key of ["a", "b", "c"]) await client.createSubAccountWithdrawal({ params, body: internalBody("1", key) });
  const pages = await all(client.paginate(getWithdrawals, { params, query: { limit: 1 } }));
  expect(new Set(pages.map(({ id }) => id)).size).toBe(3);
  expect((await client.getAccounts({ query: { limit: 1 } })).accounts).toHaveLength(1);
  await expect(client.getAccounts({ query: { limit: 999 } })).rejects.toMatchObject({ status: 400 });
});

test("each key sees only the accounts of its customer; others do not exist", async () => {
  const { fake, client } = await createCalled();
  const other = clientOf(fake, "birch-one");
  const ids = async (of: typeof client) => (await all(of.paginate(getAccounts))).map(({ id }) => id);
  const [own, theirs] = [await ids(client), await ids(other)];
  expect(own).toContain(demoAccounts.alderMain.id);
  expect(theirs).toContain(demoAccounts.birchMain.id);
  expect(own.filter((id) => theirs.includes(id))).toEqual([]);
  await expect(other.getBalances({ params })).rejects.toMatchObject({ status: 404, errorType: "not-found" });
  expect(() => fake.clientOptionsFor("nobody")).toThrow('The fake has no API key "nobody"; it has alder-one');
});

test("refuses a request without a signature, or with that of another key", async () => {
  const { fake } = await createCalled();
  const unsigned = await fake.app.fetch(new Request(`${fake.baseUrl}/accounts`));
  expect(unsigned.status).toBe(400);
  const { signer } = fake.clientOptionsFor("birch-one");
  const stolen = await createFakeProvider();
  const mixed = clientOf({ ...stolen, clientOptions: { ...stolen.clientOptions, signer } });
  await expect(mixed.getAccounts()).rejects.toMatchObject({ status: 400 });
});

test("uses the key pair of the test", async () => {
  const { generateKeyPairSync } = await import("node:crypto");
  const { createSigner, createVerifier } = await import("@provider-connectivity/signing/node");
  const { defaultSigningConfiguration: configuration } = await import("@provider-connectivity/signing");
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const publicPem = publicKey.export({ type: "spki", format: "pem" }).toString();
  const signingPair = { signer: createSigner(configuration, pem), verifier: createVerifier(configuration, publicPem) };
  const { fake, client } = await createCalled({ signingPair });
  expect((await client.getAccounts()).accounts.length).toBeGreaterThan(0);
  expect(fake.keys[0]).not.toHaveProperty("secret");
});

test("the log contains the request, the request as the handler received it, and the response", async () => {
  const { fake, client } = await createCalled();
  const quote = await client.createQuote({ params, body: quoteBody });
  await client.getAccounts({ query: { limit: 2 } });
  await fake.app.fetch(new Request(`${fake.baseUrl}/nothing`, { method: "POST", body: "no JSON" }));
  const [created, listed, unknown] = fake.requests();
  expect(created).toMatchObject({
    operationId: "createQuote",
    method: "POST",
    endpoint: `/accounts/${params.accountId}/liquidity/quotes`,
    apiKey: "alder-one",
    body: quoteBody,
    request: { params, body: quoteBody },
    status: 200,
    response: quote,
    isReplay: false,
    fault: undefined,
  });
  expect(listed).toMatchObject({ endpoint: "/accounts?limit=2", request: { query: { limit: 2 } }, body: undefined });
  expect(unknown).toMatchObject({ operationId: undefined, body: "no JSON", status: 404, request: undefined });
  expect(fake.requests("createQuote").map(({ response }) => response)).toEqual([quote]);
  await fake.reset();
  expect(fake.requests()).toEqual([]);
});

test("reads and changes data, which a reset restores", async () => {
  const { fake, client } = await createCalled();
  const { store, operator } = fake;
  const balance = async () => (await store.balances.find(params.accountId, eur))?.available ?? "0";
  const before = await balance();
  await fake.addFunds(params.accountId, eur, "1000.5");
  expect(Number(await balance()) - Number(before)).toBeCloseTo(1000.5);
  const { balances } = await client.getBalances({ params, query: { nationalCurrencyCode: "EUR" } });
  expect(balances.map(({ availableAmount }) => availableAmount)).toEqual([await balance()]);
  const { id } = await client.createSubAccountWithdrawal({ params, body: internalBody() });
  await operator.finishWithdrawal(params.accountId, id, { succeeds: false, reason: "manual" });
  expect(await client.getWithdrawalDetails({ params: { ...params, id } })).toMatchObject({ status: "failed" });
  await fake.reset();
  expect(await balance()).toBe(before);
  await expect(client.getWithdrawalDetails({ params: { ...params, id } })).rejects.toMatchObject({ status: 404 });
});

test("the same seed gives the same bytes, another seed other ids", async () => {
  const story = async (seed?: string) => {
    const { fake, client } = await createCalled(seed === undefined ? {} : { seed });
    await client.createQuote({ params, body: quoteBody });
    await client.createSubAccountWithdrawal({ params, body: internalBody("10", "key") });
    await client.getAccounts();
    await fake.clock.advance(20_000);
    await client.getWithdrawals({ params });
    await client.getBalances({ params });
    await expect(client.getQuoteDetails({ params: { ...params, id: "none" } })).rejects.toMatchObject({ status: 404 });
    const responses = () => JSON.stringify(fake.requests().map(({ response }) => response));
    return responses();
  };
  const [first, again, other] = await Promise.all([story(), story(), story("other")]);
  expect(again).toBe(first);
  expect(other).not.toBe(first);
});

test("a reset gives the same bytes again", async () => {
  const { fake, client } = await createCalled();
  const create = () => client.createQuote({ params, body: quoteBody });
  const first = await create();
  await fake.clock.advance(5_000);
  await fake.reset();
  expect(await create()).toEqual(first);
});

test("fakes share no state", async () => {
  const [one, other] = [await createCalled(), await createCalled()];
  one.fake.override("getCapabilities", { status: 404, body: { message: "", errorType: "not-found" } });
  one.fake.fault({ kind: "error", operation: "getAccounts" });
  await one.client.createQuote({ params, body: quoteBody });
  await one.fake.clock.advance(1_000);
  await other.client.getCapabilities();
  await other.client.getAccounts();
  expect((await other.client.getQuotes({ params })).quotes).toEqual([]);
  expect(other.fake.clock.now()).toBe(one.fake.clock.now() - 1_000);
});

test("rejects an invalid base URL or start of the clock", async () => {
  await expect(createFakeProvider({ baseUrl: "provider.test" })).rejects.toThrow(
    "baseUrl must be an http or https URL",
  );
  await expect(createFakeProvider({ baseUrl: "http://a.test/?b" })).rejects.toThrow("without a query");
  await expect(createFakeProvider({ clock: { start: "soon" } })).rejects.toThrow("clock.start");
});

test("accepts a base URL with no path or a long one", async () => {
  for (const baseUrl of ["https://a.test", "http://b.test:8080/some/where/v2/"]) {
    const { client, fake } = await createCalled({ baseUrl });
    await client.createQuote({ params, body: { fromAsset: usd, toAsset: eur, toAmount: "1" } });
    expect(fake.requests()[0]).toMatchObject({ operationId: "createQuote", status: 200 });
  }
});
