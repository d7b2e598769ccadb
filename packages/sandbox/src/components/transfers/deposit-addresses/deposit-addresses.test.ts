import { describe, expect, test } from "vitest";
import { btc, eth, eur, gbp, kava, usd, usdcOnBnb, usdcOnEthereum, usdtOnTron } from "../../../presets/demo-assets.ts";
import { type CheckedClient, createCheckedClient } from "../../../testing/checked-client.ts";
import { idsIn, walk } from "../../../testing/signed-calls.ts";
import { storeKinds } from "../../../testing/stores.ts";
import { alderArchive, alderDesk, alderMain, birchMain } from "../../../testing/withdrawal-requests.ts";

const addressesOf = (account: string) => `/accounts/${account}/transfers/deposits/addresses`;
const PATH = addressesOf(alderMain.id);
const onChain = (asset: object) => ({ transferMethod: "PublicBlockchain", asset });
const byBank = (asset: object) => ({ transferMethod: "Iban", asset });
const notFound = { status: 404, body: { message: "There is no such deposit address.", errorType: "not-found" } };
const refused = (errorType: string, propertyName?: string) => ({
  status: 400,
  body: { errorType, ...(propertyName === undefined ? {} : { requestPart: "body", propertyName }) },
});

async function create(
  { post }: CheckedClient,
  transferMethod: object,
  idempotencyKey = "one",
  account: string = alderMain.id,
) {
  return post(addressesOf(account), { transferMethod, idempotencyKey });
}

describe.each(storeKinds)("deposit addresses, in $kind", ({ open }) => {
  test.each([
    ["Bitcoin", onChain(btc), /^bc1q[02-9ac-hj-np-z]{38}$/],
    ["Ethereum", onChain(eth), /^0x[0-9a-f]{40}$/],
    ["a token on Ethereum", onChain(usdcOnEthereum), /^0x[0-9a-f]{40}$/],
    ["a token on TRON", onChain(usdtOnTron), /^T[1-9A-HJ-NP-Za-km-z]{33}$/],
    ["an asset for tests", onChain(kava), /^0x[0-9a-f]{40}$/],
  ])("on %s have its format, are enabled, and are read as in the response", async (_name, transferMethod, form) => {
    const client = await createCheckedClient(open);
    const { status, body } = await create(client, transferMethod);
    expect(status).toBe(200);
    expect(body).toEqual({
      id: expect.any(String),
      destination: { ...transferMethod, address: expect.stringMatching(form) },
      status: "enabled",
    });
    expect((await client.get(`${PATH}/${String(body["id"])}`)).body).toEqual(body);
    expect((await client.get(PATH)).body).toEqual({ addresses: [body] });
  });

  test("of a bank are IBANs in the customer's name", async () => {
    const client = await createCheckedClient(open);
    const { status, body } = await create(client, byBank(usd));
    expect(status).toBe(200);
    expect(body).toEqual({
      id: expect.any(String),
      destination: { ...byBank(usd), accountHolder: { name: "Alder Trading" }, iban: expect.stringMatching(/^MT/) },
      status: "enabled",
    });
    expect((await client.get(`${PATH}/${String(body["id"])}`)).body).toEqual(body);
  });

  test("are unique, also for the same method and account", async () => {
    const client = await createCheckedClient(open);
    const places = new Set<string>();
    for (let index = 0; index < 20; index++)
      for (const transferMethod of [onChain(btc), byBank(usd)]) {
        const { body } = await create(client, transferMethod, `${transferMethod.transferMethod} ${index}`);
        const { address, iban } = body["destination"] as { address?: string; iban?: string };
        places.add(String(address ?? iban));
      }
    expect(places.size).toBe(40);
  });

  test("additional properties of the request are not stored", async () => {
    const client = await createCheckedClient(open);
    const asset = { ...btc, name: "Bitcoin" };
    const { body } = await create(client, { ...onChain(asset), destinationPolicy: "AnyAccount" });
    expect(body["destination"]).toEqual({ ...onChain(btc), address: expect.any(String) });
  });

  test.each([
    ["an unknown asset", onChain({ assetId: "nothing" }), "unknown-asset", "/transferMethod/asset/assetId"],
    [
      "a pair of chain and symbol that is not an asset",
      onChain({ ...btc, blockchain: "Ethereum" }),
      "unsupported-transfer-method",
      "/transferMethod",
    ],
    [
      "a test asset for a real one",
      onChain({ ...btc, testAsset: true }),
      "unsupported-transfer-method",
      "/transferMethod",
    ],
    [
      "an asset with testAsset false",
      onChain({ ...btc, testAsset: false }),
      "unsupported-transfer-method",
      "/transferMethod",
    ],
    ["another currency", byBank({ nationalCurrencyCode: "CHF" }), "unsupported-transfer-method", "/transferMethod"],
    [
      "a blockchain method without creation",
      onChain(usdcOnBnb),
      "deposit-address-creation-not-allowed",
      "/transferMethod",
    ],
    ["a bank method without creation", byBank(eur), "deposit-address-creation-not-allowed", "/transferMethod"],
  ])("are refused for %s", async (_what, transferMethod, errorType, place) => {
    const client = await createCheckedClient(open);
    expect(await create(client, transferMethod)).toMatchObject(refused(errorType, place));
    expect((await client.get(PATH)).body).toEqual({ addresses: [] });
  });

  test("belong to methods of the account: a sub-account may lack methods of its main account", async () => {
    const client = await createCheckedClient(open);
    expect((await create(client, onChain(kava))).status).toBe(200);
    expect(await create(client, onChain(kava), "two", alderDesk.id)).toMatchObject(
      refused("unsupported-transfer-method"),
    );
  });

  test("are refused for inactive accounts, which may disable existing ones", async () => {
    const client = await createCheckedClient(open);
    const response = await create(client, onChain(btc), "one", alderArchive.id);
    expect(response).toMatchObject(refused("bad-request"));
    expect(response.body["message"]).toContain("inactive");
    const destination = { ...onChain(btc), address: "bc1" } as never;
    const old = {
      id: "old",
      accountId: alderArchive.id,
      destination,
      status: "enabled",
      createdAt: "2020-01-01T00:00:00.000Z",
    } as const;
    await client.store.write(({ depositAddresses }) => depositAddresses.insert(old));
    expect((await client.remove(`${addressesOf(alderArchive.id)}/old`)).status).toBe(200);
  });

  test("are disabled permanently, as the response reports", async () => {
    const client = await createCheckedClient(open);
    const { body } = await create(client, onChain(btc));
    const path = `${PATH}/${String(body["id"])}`;
    const disabled = { ...body, status: "disabled" };
    const responses = await Promise.all([client.remove(path), client.remove(path), client.remove(path, "alder-two")]);
    expect(responses.filter(({ status }) => status === 200).map((response) => response.body)).toEqual([disabled]);
    for (const response of responses.filter(({ status }) => status !== 200))
      expect(response).toMatchObject(refused("deposit-address-disabled"));
    expect((await client.get(path)).body).toEqual(disabled);
    expect((await client.get(PATH)).body).toEqual({ addresses: [disabled] });
    expect(await client.remove(path)).toMatchObject(refused("deposit-address-disabled"));
    // The stored response of the creation is unchanged.
    expect((await create(client, onChain(btc))).body).toEqual(body);
  });

  test("are not found in another account, by another customer, or if they do not exist", async () => {
    const client = await createCheckedClient(open);
    const { body } = await create(client, byBank(usd));
    const id = String(body["id"]);
    for (const [path, key] of [
      [`${addressesOf(alderDesk.id)}/${id}`, "alder-one"],
      [`${addressesOf(birchMain.id)}/${id}`, "birch-one"],
      [`${PATH}/nothing`, "alder-one"],
    ] as const)
      for (const call of [client.get, client.remove]) expect(await call(path, key)).toMatchObject(notFound);
    for (const call of [client.get, client.remove])
      expect(await call(`${PATH}/${id}`, "birch-one")).toMatchObject({
        status: 404,
        body: { message: "There is no such account.", errorType: "not-found" },
      });
    for (const account of [birchMain.id, "nobody"])
      expect(await create(client, byBank(gbp), "two", account)).toMatchObject({ status: 404 });
    expect((await client.get(addressesOf(birchMain.id))).status).toBe(404);
    expect((await client.get(`${PATH}/${id}`)).body).toMatchObject({ status: "enabled" });
  });

  test("are listed in order of creation, page by page, for their account only", async () => {
    const client = await createCheckedClient(open);
    const made: string[] = [];
    for (const [index, method] of [
      onChain(btc),
      byBank(usd),
      onChain(eth),
      onChain(usdcOnEthereum),
      byBank(usd),
    ].entries()) {
      made.push(String((await create(client, method, String(index))).body["id"]));
      if (index % 2 === 0) client.advance(1_000);
    }
    const list = { path: PATH, list: "addresses", limit: 2 };
    expect(await walk(client.get, list)).toEqual([made.slice(0, 2), made.slice(2, 4), made.slice(4)]);
    expect((await walk(client.get, { ...list, before: made[3]! })).flat()).toEqual([made[1], made[2], made[0]]);
    expect((await client.get(`${PATH}?startingAfter=a&endingBefore=b`)).body).toMatchObject({
      errorType: "schema-error",
      requestPart: "querystring",
    });
    expect((await client.get(addressesOf(alderDesk.id))).body).toEqual({ addresses: [] });
  });

  test("do not exist for a key without permission for their component", async () => {
    const store = await open();
    const client = await createCheckedClient(async () => store);
    const [chain, bank] = [(await create(client, onChain(btc))).body, (await create(client, byBank(usd), "two")).body];
    for (const [component, own, foreign] of [
      ["transfersFiat", bank, chain],
      ["transfersBlockchain", chain, bank],
    ] as const) {
      const permissions = ["accounts", "balances", "transfers", component];
      const limited = await createCheckedClient(async () => store, { permissions });
      expect((await limited.get(PATH)).body).toEqual({ addresses: [own] });
      expect((await limited.get(`${PATH}/${String(own["id"])}`)).body).toEqual(own);
      for (const call of [limited.get, limited.remove])
        expect(await call(`${PATH}/${String(foreign["id"])}`)).toMatchObject(notFound);
      const wanted = foreign === chain ? onChain(btc) : byBank(usd);
      expect(await create(limited, wanted, component)).toMatchObject(refused("unsupported-transfer-method"));
      for (const kind of ["deposits", "withdrawals"]) {
        const { body } = await limited.get(`/accounts/${alderMain.id}/capabilities/transfers/${kind}?limit=200`);
        const methods = (body["capabilities"] as Record<string, { transferMethod: string }>[]).map(
          (capability) => (capability["deposit"] ?? capability["withdrawal"])!.transferMethod,
        );
        expect([...new Set(methods)]).toEqual([own === bank ? "Iban" : "PublicBlockchain"]);
      }
    }
    const none = await createCheckedClient(async () => store, { permissions: ["accounts", "balances", "transfers"] });
    expect((await none.get(PATH)).status).toBe(404);
    expect(idsIn((await client.get(PATH)).body["addresses"])).toHaveLength(2);
  });
});
