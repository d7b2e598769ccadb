/** The steps of a strict conformance tool for ramps, on the demo data. @module */
import type { Fee, Ramp, RampMethod } from "@provider-connectivity/contract";
import { describe, expect, test } from "vitest";
import { type CheckedClient, createCheckedClient } from "../../testing/checked-client.ts";
import { storeKinds } from "../../testing/stores.ts";

const eth = { blockchain: "Ethereum", cryptocurrencySymbol: "ETH" };
const btc = { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" };
const ADDRESS = "0x91b9e7bc95f8ef6f4e08ea10aaaac84b6c54203b";
const individual = (firstName: string) => ({
  entityType: "Individual",
  externalReferenceId: "reference",
  participantRelationshipType: "FirstParty",
  fullName: { firstName, lastName: "Doe" },
  dateOfBirth: "1980-01-01",
  postalAddress: { streetName: "Main Street", city: "London", country: "GB" },
});

/** The first active account in the list, if the capabilities offer ramps to all. */
async function rampsAccounts({ get }: CheckedClient): Promise<readonly string[]> {
  expect((await get("/capabilities")).body).toMatchObject({ components: { ramps: "*" } });
  const { body } = await get("/accounts?limit=200");
  const accounts = body["accounts"] as { id: string; status: string }[];
  return accounts.filter(({ status }) => status === "active").map(({ id }) => id);
}

async function methodsOf({ get }: CheckedClient, accountId: string): Promise<readonly RampMethod[]> {
  const { status, body } = await get(`/accounts/${accountId}/capabilities/ramps?limit=200`);
  expect(status).toBe(200);
  return body["capabilities"] as RampMethod[];
}

/** Lists until a page is empty, like the tool. */
async function allRamps({ get }: CheckedClient, accountId: string, limit: number): Promise<readonly Ramp[]> {
  const found: Ramp[] = [];
  for (let cursor = ""; ; cursor = `&startingAfter=${found.at(-1)!.id}`) {
    const { body } = await get(`/accounts/${accountId}/ramps?limit=${limit}&order=desc${cursor}`);
    const page = body["ramps"] as Ramp[];
    if (page.length === 0) return found;
    found.push(...page);
  }
}

async function isKnown({ get }: CheckedClient, asset: object): Promise<boolean> {
  if (!("assetId" in asset)) return true;
  return (await get(`/capabilities/assets/${String(asset.assetId)}`)).status === 200;
}

function orderBy({ from, to }: RampMethod, change: object = {}) {
  const common = { idempotencyKey: crypto.randomUUID(), type: "OnRamp", amount: "10" };
  return { ...common, from, to: { ...to, address: ADDRESS }, ...change };
}

const bridge = (from: object, to: object) => ({
  idempotencyKey: crypto.randomUUID(),
  type: "Bridge",
  amount: "10",
  from: { asset: from, transferMethod: "PublicBlockchain" },
  to: { asset: to, transferMethod: "PublicBlockchain", address: ADDRESS },
});

describe.each(storeKinds)("in $kind", ({ open }) => {
  test("every active account has methods with unique ids and ends, and known assets", async () => {
    const client = await createCheckedClient(open);
    for (const account of await rampsAccounts(client)) {
      const methods = await methodsOf(client, account);
      expect(methods.length).toBeGreaterThanOrEqual(1);
      expect(new Set(methods.map(({ id }) => id)).size).toBe(methods.length);
      expect(new Set(methods.map(({ from, to }) => JSON.stringify({ from, to }))).size).toBe(methods.length);
      for (const { from, to } of methods)
        expect([await isKnown(client, from.asset), await isKnown(client, to.asset)]).toEqual([true, true]);
    }
  });

  test("the first method of the first account is ordered, read and repeated, and its key cannot be reused", async () => {
    const client = await createCheckedClient(open);
    const [account] = (await rampsAccounts(client)) as [string];
    const [method] = (await methodsOf(client, account)) as [RampMethod];
    const path = `/accounts/${account}/ramps`;
    const order = orderBy(method);
    const created = await client.post(path, order);
    expect(created.status).toBe(201);
    const ramp = created.body as unknown as Ramp;
    expect(ramp.from).toEqual(method.from);
    expect(ramp.to).toMatchObject({ asset: method.to.asset, transferMethod: method.to.transferMethod });
    const { asset, transferMethod } = method.from;
    expect(ramp).toMatchObject({ paymentInstructions: { asset, transferMethod }, status: "Pending" });
    expect(ramp.expiresAt).toBeDefined();
    expect((await client.get(`${path}/${ramp.id}`)).body).toEqual(ramp);
    const repeated = await client.post(path, order);
    expect(repeated).toEqual(created);
    const reused = await client.post(path, { ...order, amount: "0.2" });
    expect(reused).toMatchObject({ status: 400, body: { errorType: "idempotency-key-reuse" } });
  });

  test("a prefunded method is processed at once", async () => {
    const client = await createCheckedClient(open);
    const [account] = (await rampsAccounts(client)) as [string];
    const methods = await methodsOf(client, account);
    const method = methods.find(
      ({ from, to }) => from.type === "Prefunded" && "nationalCurrencyCode" in from.asset && to,
    );
    const { status, body } = await client.post(`/accounts/${account}/ramps`, orderBy(method!));
    expect({ status, body }).toMatchObject({ status: 201, body: { status: "Processing", from: method!.from } });
  });

  test("an unknown quote and two participants are accepted", async () => {
    const client = await createCheckedClient(open);
    const [account] = (await rampsAccounts(client)) as [string];
    const [method] = (await methodsOf(client, account)) as [RampMethod];
    const quoteId = `test-quote-${crypto.randomUUID()}`;
    const reQuote = { type: "Retry", slippage: 0.01, count: 3 };
    const path = `/accounts/${account}/ramps`;
    const quoted = await client.post(path, orderBy(method, { executionDetails: { type: "Quote", quoteId, reQuote } }));
    expect(quoted).toMatchObject({ status: 201, body: { executionDetails: { type: "Quote", quoteId } } });
    expect((await client.get(`${path}/${String(quoted.body["id"])}`)).body).toEqual(quoted.body);
    const participantsIdentification = { originator: individual("Ada"), beneficiary: individual("Bob") };
    expect((await client.post(path, orderBy(method, { participantsIdentification }))).status).toBe(201);
  });

  test.each([
    ["unknown-asset", bridge({ assetId: crypto.randomUUID() }, { assetId: crypto.randomUUID() })],
    ["unsupported-ramp-method", bridge(btc, btc)],
    ["unsupported-source-asset", bridge({ assetId: "unsupported-source-asset-sentinel" }, eth)],
    ["unsupported-destination-asset", bridge(eth, { assetId: "unsupported-destination-asset-sentinel" })],
  ])("%s is refused, also a second time with the same key", async (errorType, order) => {
    const client = await createCheckedClient(open);
    const [account] = (await rampsAccounts(client)) as [string];
    const first = await client.post(`/accounts/${account}/ramps`, order);
    expect(first).toMatchObject({ status: 400, body: { errorType, requestPart: "body" } });
    expect(await client.post(`/accounts/${account}/ramps`, order)).toEqual(first);
  });

  test("an amount of zero is below the minimum", async () => {
    const client = await createCheckedClient(open);
    const [account] = (await rampsAccounts(client)) as [string];
    const [method] = (await methodsOf(client, account)) as [RampMethod];
    expect(await client.post(`/accounts/${account}/ramps`, orderBy(method, { amount: "0" }))).toMatchObject({
      status: 400,
      body: { errorType: "amount-below-minimum", requestPart: "body" },
    });
  });

  test("listed ramps are ordered newest first, equal their details, and name only known assets", async () => {
    const client = await createCheckedClient(open);
    const [account] = (await rampsAccounts(client)) as [string];
    const path = `/accounts/${account}/ramps`;
    for (const method of await methodsOf(client, account)) {
      if (!("nationalCurrencyCode" in method.from.asset) || method.from.transferMethod === "Momo") continue;
      await client.post(path, orderBy(method, { amount: "20000" }));
      client.advance(10);
    }
    await client.pass(10_000);
    await client.pass(10_000);
    const ramps = await allRamps(client, account, 3);
    expect(ramps.length).toBeGreaterThan(10);
    expect(ramps.map(({ status }) => status)).toContain("Completed");
    const times = ramps.map(({ createdAt }) => createdAt);
    expect(times).toEqual(times.toSorted().toReversed());
    for (const ramp of ramps) {
      expect((await client.get(`${path}/${ramp.id}`)).body).toEqual(ramp);
      const fees: readonly Fee[] = [...(ramp.estimatedFees ?? []), ...(ramp.receipt?.actualFees ?? [])];
      for (const asset of [ramp.from.asset, ramp.to.asset, ...fees.map(({ feeAsset }) => feeAsset)])
        expect(await isKnown(client, asset)).toBe(true);
    }
  });
});
