import { describe, expect, test } from "vitest";
import { demoConfig } from "../../../presets/demo-config.ts";
import { createCheckedClient } from "../../../testing/checked-client.ts";
import {
  addressRequest,
  alderArchive,
  alderDesk,
  alderEmpty,
  alderMain,
  alderMargin,
  birchMain,
  btc,
  COLLATERAL,
  kava,
  linkRequest,
  OTHER,
  SIGNERS,
  sorted,
  usdc,
} from "../../../testing/collateral-requests.ts";
import { idsIn, walk } from "../../../testing/signed-calls.ts";
import { storeKinds } from "../../../testing/stores.ts";

const linksOf = (accountId: string) => `/accounts/${accountId}/collateral/link`;
const MAIN = linksOf(alderMain.id);
const BIRCH = linksOf(birchMain.id);
const eth = { blockchain: "Ethereum", cryptocurrencySymbol: "ETH" } as const;

describe.each(storeKinds)("collateral links, in $kind", ({ open }) => {
  test("a main account is linked, and the link is listed as in the response", async () => {
    const { get, post } = await createCheckedClient(open);
    const { status, body } = await post(BIRCH, linkRequest(), "birch-one");
    expect({ status, body }).toEqual({
      status: 200,
      body: { id: expect.any(String), status: "Linked", eligibleCollateralAssets: [btc, eth, usdc], ...linkRequest() },
    });
    expect((await get(BIRCH, "birch-one")).body).toEqual({ collateralLinks: [body] });
  });

  test.each([
    ["prod", [btc, eth, usdc]],
    ["stage", [btc, eth, usdc]],
    ["sandbox", [usdc, kava]],
  ])(
    "eligible assets depend on the environment: test assets in sandbox, others elsewhere: %s",
    async (env, eligible) => {
      const { post } = await createCheckedClient(open);
      const { body } = await post(MAIN, { ...linkRequest(), env });
      expect(body).toMatchObject({ env, status: "Linked", eligibleCollateralAssets: eligible });
    },
  );

  test("configured environments take precedence over the asset's default", async () => {
    const [first] = demoConfig.collateral.assets;
    const assets = [{ ...first, environments: ["sandbox"] }] as const;
    const { post } = await createCheckedClient(open, { config: { ...demoConfig, collateral: { assets } } });
    const inSandbox = await post(MAIN, { ...linkRequest(), env: "sandbox" });
    expect(inSandbox.body).toMatchObject({ status: "Linked", eligibleCollateralAssets: [btc] });
    const inProd = await post(BIRCH, linkRequest(OTHER), "birch-one");
    expect(inProd.body).toMatchObject({ status: "Linked", eligibleCollateralAssets: [] });
  });

  test("a linked account keeps its collateral account for any request and API key", async () => {
    const { get, post } = await createCheckedClient(open);
    const { body: link } = await post(MAIN, linkRequest());
    expect(await post(MAIN, linkRequest())).toMatchObject({ status: 200, body: link });
    const replaced = { ...linkRequest(OTHER), collateralSigners: [SIGNERS[0]], env: "stage" };
    expect(await post(MAIN, replaced, "alder-two")).toMatchObject({ status: 200, body: link });
    const { collateralLinks } = (await get(MAIN, "alder-two")).body;
    expect(idsIn(collateralLinks)).toHaveLength(2);
    expect(collateralLinks).toContainEqual(link);
  });

  test("an account that uses a collateral account is linked to that one", async () => {
    const { post } = await createCheckedClient(open);
    await post(`/accounts/${alderMain.id}/collateral/${COLLATERAL}/addresses`, addressRequest());
    const { body } = await post(MAIN, linkRequest(OTHER));
    expect(body).toMatchObject({ status: "Linked", collateralId: COLLATERAL });
  });

  test("concurrent requests create one link", async () => {
    const { get, post } = await createCheckedClient(open);
    const responses = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        post(BIRCH, linkRequest(index % 2 === 0 ? COLLATERAL : OTHER), "birch-one"),
      ),
    );
    expect(new Set(responses.map(({ text }) => text)).size).toBe(1);
    expect((await get(BIRCH, "birch-one")).body["collateralLinks"]).toHaveLength(1);
  });

  test("one of two concurrent accounts is linked to a collateral account", async () => {
    const { post } = await createCheckedClient(open);
    const responses = await Promise.all([post(MAIN, linkRequest()), post(BIRCH, linkRequest(), "birch-one")]);
    expect(sorted(responses.map(({ body }) => body["status"]))).toEqual(["Failed", "Linked"]);
  });

  test.each([
    ["unknownId", SIGNERS, "The collateralId is not three UUIDs joined by dots."],
    ["", [], "The collateralId is not three UUIDs joined by dots."],
    [`${COLLATERAL}.${SIGNERS[0]!}`, SIGNERS, "The collateralId is not three UUIDs joined by dots."],
    [COLLATERAL.slice(0, -37), SIGNERS, "The collateralId is not three UUIDs joined by dots."],
    [COLLATERAL.replaceAll(".", "-"), SIGNERS, "The collateralId is not three UUIDs joined by dots."],
    [COLLATERAL, [...SIGNERS, "unknownId"], "A collateral signer is not a UUID."],
    [COLLATERAL, [COLLATERAL], "A collateral signer is not a UUID."],
  ])("an invalid collateral account is refused with a reason, and listed: %j %j", async (...given) => {
    const [collateralId, collateralSigners, rejectionReason] = given;
    const { get, post } = await createCheckedClient(open);
    const request = { collateralId, collateralSigners, env: "prod" };
    const { status, body } = await post(BIRCH, request, "birch-one");
    expect({ status, body }).toMatchObject({ status: 200, body: { ...request, status: "Failed", rejectionReason } });
    expect(await post(BIRCH, request, "birch-one")).toMatchObject({ status: 200, body });
    expect((await get(BIRCH, "birch-one")).body).toEqual({ collateralLinks: [body] });
  });

  test("a linked account's invalid request is refused too, and the link is unchanged", async () => {
    const { get, post } = await createCheckedClient(open);
    const { body: link } = await post(BIRCH, linkRequest(), "birch-one");
    const refused = await post(BIRCH, linkRequest("unknownId"), "birch-one");
    expect(refused.body).toMatchObject({ status: "Failed", collateralId: "unknownId" });
    expect((await get(BIRCH, "birch-one")).body).toEqual({ collateralLinks: [link, refused.body] });
  });

  test.each([
    [alderDesk.id, "Collateral is linked to main accounts only, and this is a sub-account."],
    [alderArchive.id, "Collateral is linked to main accounts only, and this is a sub-account."],
    [alderEmpty.id, "The account is inactive."],
  ])("only active main accounts are linked: %s", async (accountId, rejectionReason) => {
    const { get, post } = await createCheckedClient(open);
    const { status, body } = await post(linksOf(accountId), linkRequest());
    expect({ status, body }).toMatchObject({ status: 200, body: { status: "Failed", rejectionReason } });
    expect((await get(linksOf(accountId))).body).toEqual({ collateralLinks: [body] });
    const written = await post(`/accounts/${accountId}/collateral/${COLLATERAL}/addresses`, addressRequest());
    expect(written).toMatchObject({ status: 404 });
  });

  test.each([
    [alderMain.id, birchMain.id, "birch-one"],
    [alderMargin.id, alderMain.id, "alder-two"],
  ] as const)("a collateral account of %s is refused with the same message to %s", async (owner, accountId, apiKey) => {
    const { get, post } = await createCheckedClient(open);
    await post(linksOf(owner), linkRequest());
    const { collateralLinks } = (await get(linksOf(owner))).body;
    const linked = (collateralLinks as { collateralId: string; status: string }[]).find(
      ({ status }) => status === "Linked",
    );
    const { body } = await post(linksOf(accountId), linkRequest(linked!.collateralId), apiKey);
    expect(body).toMatchObject({
      status: "Failed",
      rejectionReason: "This collateral account cannot be linked to this account.",
    });
    expect((await get(linksOf(accountId), apiKey)).body["collateralLinks"]).toContainEqual(body);
  });

  test.each([
    [{ collateralSigners: SIGNERS, env: "prod" }, "/collateralId"],
    [{ collateralId: COLLATERAL, env: "prod" }, "/collateralSigners"],
    [{ collateralId: COLLATERAL, collateralSigners: SIGNERS }, "/env"],
    [{ ...linkRequest(), env: "dev" }, "/env"],
    [{ ...linkRequest(), collateralSigners: [1] }, "/collateralSigners/0"],
  ])("a body that violates the contract is refused and not stored: %j", async (request, propertyName) => {
    const { get, post } = await createCheckedClient(open);
    const { status, body } = await post(BIRCH, request, "birch-one");
    const fault = { errorType: "schema-property-error", requestPart: "body", propertyName };
    expect({ status, body }).toMatchObject({ status: 400, body: fault });
    expect((await get(BIRCH, "birch-one")).body).toEqual({ collateralLinks: [] });
  });

  test("links are listed page by page, in both directions", async () => {
    const { get, post } = await createCheckedClient(open);
    for (const name of ["one", "two", "three"]) await post(MAIN, linkRequest(name));
    const [a, b, c, d] = idsIn((await get(MAIN)).body["collateralLinks"]);
    const list = { path: MAIN, list: "collateralLinks" };
    expect(await walk(get, { ...list, limit: 3 })).toEqual([[a, b, c], [d]]);
    expect(await walk(get, { ...list, limit: 2, before: d! })).toEqual([[b, c], [a]]);
    const foreign = idsIn((await get(linksOf(alderMargin.id))).body["collateralLinks"])[0];
    expect((await get(`${MAIN}?startingAfter=${foreign}`)).body).toEqual({ collateralLinks: [] });
  });

  test.each([["GET"], ["POST"]])("another customer's account is not found: %s", async (method) => {
    const { call } = await createCheckedClient(open);
    const json = method === "POST" ? { json: linkRequest() } : {};
    for (const endpoint of [BIRCH, linksOf("nothing")]) {
      const { status, body } = await call({ method, endpoint, ...json });
      expect({ status, body }).toMatchObject({ status: 404, body: { errorType: "not-found" } });
    }
  });
});
