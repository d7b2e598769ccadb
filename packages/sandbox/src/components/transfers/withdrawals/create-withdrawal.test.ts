import { describe, expect, test } from "vitest";
import type { SandboxConfig } from "../../../config/sandbox-config.ts";
import { eth, stableDollars, usd, usdcOnBnb, usdcOnEthereum } from "../../../presets/demo-assets.ts";
import { demoConfig } from "../../../presets/demo-config.ts";
import { type CheckedClient, createCheckedClient } from "../../../testing/checked-client.ts";
import { serverKinds } from "../../../testing/stores.ts";
import {
  ADDRESS,
  alderArchive,
  alderMain,
  alderMargin,
  birchMain,
  ofAmount,
  withdrawalKinds,
  withdrawalsOf,
} from "../../../testing/withdrawal-requests.ts";

const UNLISTED = { assetId: "not-listed" };
const [onChain, byBank] = withdrawalKinds as [(typeof withdrawalKinds)[0], (typeof withdrawalKinds)[0]];
const pathOf = (kind: (typeof withdrawalKinds)[0], account: string = alderMain.id) => withdrawalsOf(account, kind);
const refusal = (errorType: string, propertyName?: string) => ({
  status: 400,
  body: { errorType, ...(propertyName === undefined ? {} : { requestPart: "body", propertyName }) },
});

async function balanceOf({ get }: CheckedClient, account: string, filter: string) {
  const { body } = await get(`/accounts/${account}/balances?${filter}`);
  return (body["balances"] as { availableAmount: string; lockedAmount?: string }[])[0];
}

describe.each(serverKinds)("in $kind", ({ open }) => {
  describe.each(withdrawalKinds)("a withdrawal by $method", (kind) => {
    const { request, notOffered, method } = kind;

    test("is pending, locks its amount, and is read as in the response", async () => {
      const client = await createCheckedClient(open);
      const { status, body } = await client.post(pathOf(kind), { ...request, idempotencyKey: "one", more: "ignored" });
      expect(status).toBe(201);
      const createdAt = "2027-01-15T08:00:00.000Z";
      expect(body).toEqual({
        id: expect.any(String),
        ...request,
        status: "pending",
        createdAt,
        events: [{ status: "pending", message: "The withdrawal was accepted.", createdAt }],
      });
      expect((await client.get(`${withdrawalsOf(alderMain.id)}/${String(body["id"])}`)).body).toEqual(body);
      for (const list of [pathOf(kind), withdrawalsOf(alderMain.id)])
        expect((await client.get(list)).body).toEqual({ withdrawals: [body] });
      const balance = await client.store.balances.find(alderMain.id, request.balanceAsset as typeof usd);
      expect(balance).toMatchObject({ locked: request.balanceAmount });
    });

    test("repeats the amounts as they were sent, books the number, and drops unknown properties of the destination", async () => {
      const client = await createCheckedClient(open);
      const amount = `00${request.balanceAmount.split(".")[0]}.0`;
      const given = ofAmount(kind, amount);
      const destination = { ...given.destination, destinationPolicy: "AnyAccount", note: "?" };
      const { body } = await client.post(pathOf(kind), { ...given, destination, idempotencyKey: "one" });
      expect(body).toMatchObject({ balanceAmount: amount, destination: { amount } });
      expect((await client.get(`${withdrawalsOf(alderMain.id)}/${String(body["id"])}`)).body).toEqual(body);
      const balance = await client.store.balances.find(alderMain.id, request.balanceAsset as typeof usd);
      expect(balance).toMatchObject({ locked: request.balanceAmount.split(".")[0] });
      expect(Object.keys(body["destination"] as object)).not.toContain("destinationPolicy");
      expect(Object.keys(body["destination"] as object)).not.toContain("note");
    });

    test("with an unsupported method and asset is refused before other checks", async () => {
      const client = await createCheckedClient(open);
      const { balanceAsset, asset } = notOffered;
      const destination = { ...request.destination, asset, amount: "0", accountId: "nobody" };
      const body = { balanceAsset, balanceAmount: "0", destination, idempotencyKey: "one" };
      const response = await client.post(pathOf(kind), body);
      expect(response).toMatchObject(refusal("unsupported-transfer-method", "/destination"));
      expect(response.body["message"]).toContain("no withdrawal method");
    });

    test("from another balance than the method's is refused", async () => {
      const client = await createCheckedClient(open);
      const balanceAsset = method === "InternalTransfer" ? eth : usd;
      const response = await client.post(pathOf(kind), { ...request, balanceAsset, idempotencyKey: "one" });
      expect(response).toMatchObject(refusal("unsupported-transfer-method", "/destination"));
      expect(response.body["message"]).toContain("another balanceAsset");
    });

    test("with an unknown balance asset, or to an unknown asset, is refused as such", async () => {
      const client = await createCheckedClient(open);
      const unknownBalance = { ...request, balanceAsset: UNLISTED, idempotencyKey: "one" };
      expect(await client.post(pathOf(kind), unknownBalance)).toMatchObject(
        refusal("unknown-asset", "/balanceAsset/assetId"),
      );
      if (method === "Iban") return;
      const destination = { ...request.destination, asset: UNLISTED };
      expect(await client.post(pathOf(kind), { ...request, destination, idempotencyKey: "two" })).toMatchObject(
        refusal("unknown-asset", "/destination/asset/assetId"),
      );
    });

    test.each([
      ["0", "bad-request"],
      ["0.0001", "bad-request"],
      ["1abc", "bad-request"],
      ["1.", "bad-request"],
      ["", "schema-property-error"],
      ["99999999", "bad-request"],
      [`1.${"0".repeat(100)}`, "bad-request"],
      ["1.5000000000000000000001", "bad-request"],
    ])("of %s is refused, and nothing is stored", async (amount, errorType) => {
      const client = await createCheckedClient(open);
      const response = await client.post(pathOf(kind), { ...ofAmount(kind, amount), idempotencyKey: "one" });
      expect(response).toMatchObject(refusal(errorType));
      expect((await client.get(withdrawalsOf(alderMain.id))).body).toEqual({ withdrawals: [] });
      const balance = await client.store.balances.find(alderMain.id, request.balanceAsset as typeof usd);
      expect(balance).toMatchObject({ locked: "0" });
    });

    test("debits exactly its amount", async () => {
      const client = await createCheckedClient(open);
      const more = { ...request, balanceAmount: `${Number(request.balanceAmount) + 1}`, idempotencyKey: "one" };
      expect(await client.post(pathOf(kind), more)).toMatchObject(refusal("bad-request", "/balanceAmount"));
    });

    test("is refused for an account that is inactive, unknown, or another customer's", async () => {
      const client = await createCheckedClient(open, { config: forEverybody });
      const body = { ...request, idempotencyKey: "one" };
      expect(await client.post(pathOf(kind, alderArchive.id), body)).toMatchObject({
        status: 400,
        body: { errorType: "bad-request", message: expect.stringContaining("inactive") },
      });
      const strangers = [
        await client.post(pathOf(kind, birchMain.id), body),
        await client.post(pathOf(kind, "nobody"), body),
        await client.get(pathOf(kind, birchMain.id)),
        await client.get(withdrawalsOf(birchMain.id)),
      ];
      const notFound = { message: "There is no such account.", errorType: "not-found" };
      for (const { status, body: response } of strangers)
        expect({ status, response }).toEqual({ status: 404, response: notFound });
    });

    test("is not found in another account, or by another customer", async () => {
      const { post, get } = await createCheckedClient(open);
      const { body } = await post(pathOf(kind), { ...request, idempotencyKey: "one" });
      const id = String(body["id"]);
      for (const [account, key] of [
        [alderMargin.id, "alder-two"],
        [birchMain.id, "birch-one"],
      ] as const)
        expect(await get(`${withdrawalsOf(account)}/${id}`, key)).toMatchObject({
          status: 404,
          body: { message: "There is no such withdrawal.", errorType: "not-found" },
        });
      expect((await get(`${withdrawalsOf(alderMain.id)}/${id}`, "alder-two")).status).toBe(200);
    });
  });

  test("a method's fee is added to the delivered amount, and is earned on completion", async () => {
    const client = await createCheckedClient(open, { config: withFee });
    const refusedBody = { ...byBank.request, idempotencyKey: "one" };
    const refused = await client.post(pathOf(byBank), refusedBody);
    expect(refused).toMatchObject(refusal("bad-request", "/balanceAmount"));
    expect(refused.body["message"]).toContain("the fee of 2.5: 253");
    const paid = { ...refusedBody, balanceAmount: "253", idempotencyKey: "two" };
    expect(await client.post(pathOf(byBank), paid)).toMatchObject({ status: 201, body: { balanceAmount: "253" } });
    await client.pass(10_000);
    const entries = await client.store.ledger.list({ limit: 200 });
    expect(entries.at(-1)).toMatchObject({
      kind: "withdrawal",
      postings: [
        { bucket: "locked", amount: "-253" },
        { bucket: "fees", amount: "2.5" },
        { bucket: "external", amount: "250.5" },
      ],
    });
  });

  test("a balance in another asset than the delivered one is converted at par, and the ledger has both", async () => {
    const client = await createCheckedClient(open);
    const destination = { transferMethod: "PublicBlockchain", asset: usdcOnBnb, address: ADDRESS, amount: "10.5" };
    const request = { balanceAsset: stableDollars, balanceAmount: "10.5", destination, idempotencyKey: "one" };
    expect((await client.post(pathOf(onChain), request)).status).toBe(201);
    await client.pass(10_000);
    const entries = await client.store.ledger.list({ limit: 200 });
    expect(entries.at(-1)?.postings).toMatchObject([
      { asset: stableDollars, bucket: "locked", amount: "-10.5" },
      { asset: stableDollars, bucket: "liquidity", amount: "10.5" },
      { asset: usdcOnBnb, bucket: "liquidity", amount: "-10.5" },
      { asset: usdcOnBnb, bucket: "external", amount: "10.5" },
    ]);
  });

  test("credit cannot leave: settlement is required", async () => {
    const client = await createCheckedClient(open);
    const of = (amount: string, idempotencyKey: string) => ({
      ...ofAmount(onChain, amount),
      balanceAsset: usdcOnEthereum,
      destination: { ...onChain.request.destination, asset: usdcOnEthereum, amount },
      idempotencyKey,
    });
    const path = pathOf(onChain, alderMargin.id);
    const refused = await client.post(path, of("1000.000001", "one"));
    expect(refused).toMatchObject(refusal("bad-request"));
    expect(refused.body["message"]).toContain("ettlement is required");
    expect((await client.post(path, of("1000", "two"))).status).toBe(201);
    expect((await client.post(path, of("10", "three"))).body["message"]).toContain("ettlement is required");
    expect(await balanceOf(client, alderMargin.id, `assetId=${usdcOnEthereum.assetId}`)).toMatchObject({
      availableAmount: "250000",
      lockedAmount: "1000",
      creditAmount: "250000",
    });
  });

  test("of concurrent withdrawals only as many succeed as the balance covers", async () => {
    const client = await createCheckedClient(open);
    const body = ofAmount(byBank, "60000");
    const responses = await Promise.all(
      Array.from({ length: 10 }, (_, index) => client.post(pathOf(byBank), { ...body, idempotencyKey: `${index}` })),
    );
    expect(responses.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
      ...Array(4).fill(201),
      ...Array(6).fill(400),
    ]);
    expect(await balanceOf(client, alderMain.id, "nationalCurrencyCode=EUR")).toMatchObject({
      availableAmount: "10000.5",
      lockedAmount: "240000",
    });
  });
});

const withFee: SandboxConfig = {
  ...demoConfig,
  transfers: {
    ...demoConfig.transfers,
    withdrawals: demoConfig.transfers.withdrawals.map((method) =>
      method.id === "withdraw-eur" ? { ...method, fee: "2.5" } : method,
    ),
  },
};

/** The demo's methods: each asset and method once for every account. */
const forEverybody: SandboxConfig = {
  ...demoConfig,
  transfers: {
    withdrawals: demoConfig.transfers.withdrawals
      .filter(({ accounts }) => (accounts as readonly string[]).includes(alderMain.id))
      .map((method) => ({ ...method, accounts: "all" })),
  },
};
