import { describe, expect, test } from "vitest";
import { createCheckedClient } from "../../../testing/checked-client.ts";
import {
  addressRequest,
  alderMain,
  birchMain,
  btc,
  linkRequest,
  OTHER,
  pathOf,
  usdc,
} from "../../../testing/collateral-requests.ts";
import { idsIn, walk } from "../../../testing/signed-calls.ts";
import { storeKinds } from "../../../testing/stores.ts";

const path = `${pathOf()}/addresses`;
const algo = { blockchain: "Algorand", cryptocurrencySymbol: "ALGO", testAsset: false } as const;
const btcOnAnother = { blockchain: "Bitcoin SV", cryptocurrencySymbol: "BTC" } as const;

describe.each(storeKinds)("addresses of collateral accounts, in $kind", ({ open }) => {
  test("an address is stored as it was sent, without other properties of the request", async () => {
    const { get, post } = await createCheckedClient(open);
    const address = { asset: algo, transferMethod: "PublicBlockchain", address: "ALGO-ADDRESS", addressTag: "7" };
    const sent = { address: { ...address, memo: "x" }, recoveryAccountId: "1", more: true };
    const { status, body } = await post(path, sent);
    expect({ status, body }).toEqual({
      status: 200,
      body: { id: expect.any(String), address, recoveryAccountId: "1" },
    });
    expect(await get(`${path}/${String(body["id"])}`)).toMatchObject({ status: 200, body });
    expect((await get(path)).body).toEqual({ addresses: [body] });
  });

  test("an existing address is returned, also to concurrent requests", async () => {
    const { get, post } = await createCheckedClient(open);
    const responses = await Promise.all(Array.from({ length: 10 }, () => post(path, addressRequest())));
    expect(new Set(responses.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    const again = await post(path, { ...addressRequest(), recoveryAccountId: "2" });
    expect(again.body).toEqual(responses[0]!.body);
    expect((await get(path)).body["addresses"]).toHaveLength(1);
  });

  test("addresses differ by asset, address and tag", async () => {
    const { get, post } = await createCheckedClient(open);
    const { address } = addressRequest();
    for (const request of [
      addressRequest(),
      addressRequest(usdc),
      addressRequest(btc, "bc1qother"),
      { ...addressRequest(), address: { ...address, addressTag: "1" } },
      { ...addressRequest(), address: { ...address, addressTag: "" } },
    ])
      expect(await post(path, request)).toMatchObject({ status: 200, body: request });
    expect(new Set(idsIn((await get(path)).body["addresses"])).size).toBe(5);
  });

  test("a filter selects one asset, and pages continue within it", async () => {
    const { get, post } = await createCheckedClient(open);
    const ids: Record<string, string> = {};
    for (const [name, asset] of Object.entries({ a: btc, b: usdc, c: btcOnAnother, d: algo, e: btc }))
      ids[name] = String((await post(path, addressRequest(asset, `address-${name}`))).body["id"]);
    const listed = async (query: string) => idsIn((await get(`${path}?${query}`)).body["addresses"]);
    expect(await listed("cryptocurrencySymbol=BTC")).toEqual([ids["a"], ids["c"], ids["e"]]);
    expect(await listed(`assetId=${usdc.assetId}`)).toEqual([ids["b"]]);
    expect(await listed("cryptocurrencySymbol=ETH")).toEqual([]);
    expect(await listed("assetId=nothing")).toEqual([]);
    expect(await listed("assetId=&cryptocurrencySymbol=")).toHaveLength(5);
    const walked = { path, list: "addresses", query: "&cryptocurrencySymbol=BTC" };
    expect(await walk(get, { ...walked, limit: 2 })).toEqual([[ids["a"], ids["c"]], [ids["e"]]]);
    expect(await listed(`cryptocurrencySymbol=BTC&startingAfter=${ids["b"]}`)).toEqual([]);
    expect(await walk(get, { path, list: "addresses", limit: 3, before: ids["e"]! })).toEqual([
      [ids["b"], ids["c"], ids["d"]],
      [ids["a"]],
    ]);
  });

  test("two filters, two cursors and an unknown symbol are refused", async () => {
    const { get } = await createCheckedClient(open);
    for (const query of ["assetId=x&cryptocurrencySymbol=BTC", "startingAfter=x&endingBefore=y"])
      expect(await get(`${path}?${query}`)).toMatchObject({ status: 400, body: { errorType: "schema-error" } });
    expect(await get(`${path}?cryptocurrencySymbol=ZZZ`)).toMatchObject({
      status: 400,
      body: { errorType: "schema-property-error", propertyName: "/cryptocurrencySymbol" },
    });
  });

  test("an unlisted asset is refused, and nothing is stored", async () => {
    const { get, post } = await createCheckedClient(open);
    const { status, body } = await post(path, addressRequest({ assetId: "nothing" }));
    expect({ status, body }).toEqual({
      status: 400,
      body: {
        message: "The asset of the address is not listed.",
        errorType: "bad-request",
        requestPart: "body",
        propertyName: "/address/asset/assetId",
      },
    });
    expect((await get(path)).body).toEqual({ addresses: [] });
  });

  test("an unknown address is not found", async () => {
    const { get } = await createCheckedClient(open);
    const { status, body } = await get(`${path}/nothing`);
    expect({ status, body }).toEqual({
      status: 404,
      body: { message: "There is no such collateral address.", errorType: "not-found" },
    });
  });

  test("customers do not share addresses, even equal ones", async () => {
    const { get, post } = await createCheckedClient(open);
    const others = `${pathOf({ accountId: birchMain.id, collateralId: OTHER })}/addresses`;
    const { body } = await post(path, addressRequest());
    expect((await get(others, "birch-one")).body).toEqual({ addresses: [] });
    expect(await get(`${others}/${String(body["id"])}`, "birch-one")).toMatchObject({ status: 404 });
    expect((await post(others, addressRequest(), "birch-one")).status).toBe(200);
    expect((await get(path)).body["addresses"]).toHaveLength(1);
  });

  test("a disabled link accepts no new address, with its reason", async () => {
    const { get, post, sandbox } = await createCheckedClient(open);
    await post(`/accounts/${alderMain.id}/collateral/link`, linkRequest());
    const { body } = await post(path, addressRequest());
    await sandbox.operator.disableCollateralLink(alderMain.id, "The contract ended.");
    expect(await post(path, addressRequest(btc, "bc1qnew"))).toMatchObject({
      status: 400,
      body: { errorType: "bad-request", message: "The link is disabled: The contract ended." },
    });
    expect(await post(path, addressRequest())).toMatchObject({ status: 200, body });
    expect((await get(path)).body).toEqual({ addresses: [body] });
    await sandbox.operator.enableCollateralLink(alderMain.id);
    expect((await post(path, addressRequest(btc, "bc1qnew"))).status).toBe(200);
  });
});
