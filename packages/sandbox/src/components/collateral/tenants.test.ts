import { describe, expect, test } from "vitest";
import { demoConfig } from "../../presets/demo-config.ts";
import { demoData } from "../../presets/demo-data.ts";
import { createCheckedClient } from "../../testing/checked-client.ts";
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
  depositIntent,
  linkRequest,
  OTHER,
  pathOf,
  sorted,
  txId,
  type Whose,
  withdrawalIntent,
} from "../../testing/collateral-requests.ts";
import type { SignedClient, SignedRequest } from "../../testing/signed-calls.ts";
import { storeKinds } from "../../testing/stores.ts";

const approvalRequest = { fireblocksIntentId: "x", partnerIntentId: "y" };
const strict = { ...demoConfig, collateral: { ...demoConfig.collateral, requireLink: true } };

interface Operation {
  readonly method: "GET" | "POST";
  /** The path below the collateral account. */
  readonly rest: string;
  readonly json?: object;
}

const readSettlement: Operation = { method: "GET", rest: "settlement" };

/** Every operation below a collateral account. */
const operations: readonly Operation[] = [
  { method: "POST", rest: "addresses", json: addressRequest() },
  { method: "GET", rest: "addresses" },
  { method: "GET", rest: "addresses/nothing" },
  { method: "POST", rest: "intents/deposits", json: depositIntent("x") },
  { method: "POST", rest: "deposits", json: { collateralTxId: txId("1"), approvalRequest } },
  { method: "GET", rest: "deposits" },
  { method: "GET", rest: `deposits/${txId("1")}` },
  { method: "POST", rest: "intents/withdrawals", json: withdrawalIntent("x") },
  { method: "POST", rest: "withdrawals", json: { collateralTxId: txId("1", "0"), approvalRequest } },
  { method: "GET", rest: "withdrawals" },
  { method: "GET", rest: `withdrawals/${txId("1", "0")}` },
  { method: "POST", rest: "settlement", json: { settlementId: "x", settlementVersion: "y" } },
  { method: "GET", rest: "settlement" },
  { method: "GET", rest: "settlements/nothing" },
];

const writes = operations.filter(({ method }) => method === "POST");
const lists = ["addresses", "deposits", "withdrawals"] as const;
const recordAddress: Operation = { method: "POST", rest: "addresses", json: addressRequest() };

const notFound = {
  status: 404,
  body: { message: "The account has no such collateral account.", errorType: "not-found" },
};

function send({ call }: SignedClient, whose: Whose, { method, rest, json }: Operation) {
  const request: SignedRequest = { method, endpoint: `${pathOf(whose)}/${rest}`, apiKey: whose.apiKey ?? "alder-one" };
  return call(json === undefined ? request : { ...request, json });
}

describe.each(storeKinds)("the owner of a collateral account, in $kind", ({ open }) => {
  test.each(writes)("the first write binds it to its account: $method $rest", async (operation) => {
    const client = await createCheckedClient(open);
    const first = await send(client, {}, operation);
    expect(first.body["message"]).not.toBe(notFound.body.message);
    const birch = { accountId: birchMain.id, apiKey: "birch-one" } as const;
    for (const whose of [birch, { accountId: alderMargin.id }, { collateralId: OTHER }]) {
      const { status, body } = await send(client, whose, operation);
      expect({ status, body }).toEqual(notFound);
    }
    expect(await send(client, { apiKey: "alder-two" }, readSettlement)).toMatchObject({ status: 200 });
  });

  test.each(operations)("in strict mode, it must be linked first: $method $rest", async (operation) => {
    const client = await createCheckedClient(open, { config: strict });
    const { status, body } = await send(client, {}, operation);
    expect({ status, body }).toEqual(notFound);
    await client.post(`/accounts/${alderMain.id}/collateral/link`, linkRequest());
    const after = await send(client, {}, operation);
    expect(after.body["message"]).not.toBe(notFound.body.message);
    const birch = await send(client, { accountId: birchMain.id, apiKey: "birch-one" }, operation);
    expect({ status: birch.status, body: birch.body }).toEqual(notFound);
  });

  test("reading binds nothing, and an unbound id looks like a bound one", async () => {
    const client = await createCheckedClient(open);
    const birch = { accountId: birchMain.id, apiKey: "birch-one" } as const;
    const readAll = async (whose: Whose) => {
      const { settlementVersion, ...instructions } = (await send(client, whose, readSettlement)).body;
      const version = String(settlementVersion);
      const rests = [...lists, `settlements/${version}`, "deposits/nothing", "settlements/nothing"];
      const responses = await Promise.all(rests.map((rest) => send(client, whose, { method: "GET", rest })));
      const withoutVersion = responses.map(({ status, text }) => [status, text.replaceAll(version, "version")]);
      return { instructions, responses: withoutVersion };
    };
    const unbound = await readAll(birch);
    expect(unbound.instructions).toEqual({ withdrawInstructions: [], depositInstructions: [] });
    expect(unbound.responses.map(([status]) => status)).toEqual([200, 200, 200, 200, 404, 404]);
    expect(await send(client, {}, recordAddress)).toMatchObject({ status: 200 });
    expect(await readAll(birch)).toEqual(unbound);
    expect(await send(client, birch, recordAddress)).toMatchObject(notFound);
  });

  test("a settlement starts with the version that was read before the account was bound, once", async () => {
    const client = await createCheckedClient(open);
    const { body } = await send(client, {}, readSettlement);
    const begin = (settlementId: string) =>
      send(
        client,
        {},
        {
          method: "POST",
          rest: "settlement",
          json: { settlementId, settlementVersion: body["settlementVersion"] },
        },
      );
    expect(await begin("s1")).toMatchObject({ status: 200, body });
    await client.pass(10_000);
    expect(await begin("s1")).toMatchObject({ status: 200, body });
    expect(await begin("s2")).toMatchObject({ status: 400, body: { propertyName: "/settlementVersion" } });
  });

  test.each(writes)("sub-accounts and inactive accounts have none: $method $rest", async (operation) => {
    const client = await createCheckedClient(open);
    for (const { id: accountId } of [alderDesk, alderArchive, alderEmpty]) {
      const { status, body } = await send(client, { accountId }, operation);
      expect({ status, body }).toEqual(notFound);
    }
  });

  test.each(operations)("an account of another customer is not found: $method $rest", async (operation) => {
    const client = await createCheckedClient(open);
    for (const accountId of [birchMain.id, "nothing"])
      expect(await send(client, { accountId }, operation)).toMatchObject({
        status: 404,
        body: { errorType: "not-found", message: expect.not.stringContaining("collateral") },
      });
    expect(await send(client, { accountId: birchMain.id, apiKey: "birch-one" }, readSettlement)).toMatchObject({
      status: 200,
    });
  });

  test.each(["unknownId", "some%20words", "undefined", COLLATERAL.slice(1), `${COLLATERAL}.`])(
    "an invalid id never becomes a collateral account: %s",
    async (collateralId) => {
      const client = await createCheckedClient(open);
      const { status, body } = await send(client, { collateralId }, recordAddress);
      expect({ status, body }).toEqual(notFound);
      expect(await send(client, {}, recordAddress)).toMatchObject({ status: 200 });
    },
  );

  test("concurrent first writes bind a collateral account to exactly one account", async () => {
    const client = await createCheckedClient(open);
    const birch = { accountId: birchMain.id, apiKey: "birch-one" } as const;
    const responses = await Promise.all([{}, birch].map((whose) => send(client, whose, recordAddress)));
    expect(sorted(responses.map(({ status }) => status))).toEqual(["200", "404"]);
  });

  test("a linked inactive account can only be read", async () => {
    const { id: accountId } = alderEmpty;
    const link = { ...demoData.collateralLinks![1]!, id: "closed", accountId, collateralId: COLLATERAL };
    const data = { ...demoData, collateralLinks: [link] };
    const { get, post } = await createCheckedClient(open, { data });
    const path = pathOf({ accountId });
    const { settlementVersion } = (await get(`${path}/settlement`)).body;
    const reason = { status: "Rejected", rejectionReason: "The account is inactive." };
    expect((await post(`${path}/intents/deposits`, depositIntent("x", { asset: btc }))).body).toMatchObject(reason);
    expect((await post(`${path}/intents/withdrawals`, withdrawalIntent("y"))).body).toMatchObject(reason);
    for (const [rest, json] of [
      ["addresses", addressRequest()],
      ["settlement", { settlementId: "s", settlementVersion }],
    ] as const)
      expect(await post(`${path}/${rest}`, json)).toMatchObject({
        status: 400,
        body: { errorType: "bad-request", message: "The account is inactive: it can be read, but not used." },
      });
    for (const rest of [
      "addresses",
      "deposits",
      "withdrawals",
      "settlement",
      `settlements/${String(settlementVersion)}`,
    ])
      expect(await get(`${path}/${rest}`)).toMatchObject({ status: 200 });
  });
});
