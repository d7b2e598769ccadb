import { describe, expect, test } from "vitest";
import { demoConfig } from "../../../presets/demo-config.ts";
import { type CheckedClient, createCheckedClient } from "../../../testing/checked-client.ts";
import {
  addCollateral,
  alderMain,
  birchMain,
  btc,
  depositIntent,
  kava,
  linkRequest,
  OTHER,
  pathOf,
  sorted,
  txId,
  withdrawalIntent,
} from "../../../testing/collateral-requests.ts";
import { idsIn, walk } from "../../../testing/signed-calls.ts";
import { storeKinds } from "../../../testing/stores.ts";
import { findHolding } from "../../ledger/post-entry.ts";
import type { TaskOutcome } from "../../progress/tasks.ts";

const path = pathOf();
const intents = `${path}/intents/deposits`;
const deposits = `${path}/deposits`;
const TEN_SECONDS = 10_000;

/** The available amount, credit and collateral of an asset in the main account. */
async function amounts({ store }: CheckedClient, asset: typeof kava | typeof btc = kava) {
  const { available = "0", credit = "0" } = (await store.balances.find(alderMain.id, asset)) ?? {};
  const { collateralArriving, collateral } = await findHolding(store, alderMain.id, asset);
  return { available, credit, collateralArriving, collateral };
}

describe.each(storeKinds)("deposits of collateral, in $kind", ({ open }) => {
  test("an intent is approved with an id of the provider, and a repeated one gets the same response", async () => {
    const { post } = await createCheckedClient(open);
    const { status, body } = await post(intents, depositIntent("one"));
    const partnerIntentId = String(body["id"]);
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        id: partnerIntentId,
        status: "Approved",
        asset: kava,
        amount: "100",
        approvalRequest: { fireblocksIntentId: "one", partnerIntentId },
      },
    });
    const responses = await Promise.all([
      post(intents, depositIntent("one")),
      post(intents, depositIntent("one", { amount: "100.0" })),
      post(intents, { ...depositIntent("one"), more: true }),
    ]);
    for (const response of responses) expect(response).toMatchObject({ status: 200, body });
  });

  test.each([
    ["another amount", depositIntent("one", { amount: "100.1" })],
    ["another asset", depositIntent("one", { asset: btc })],
  ])("a repeated intent with %s is refused", async (_what, request) => {
    const { post } = await createCheckedClient(open);
    await post(intents, depositIntent("one"));
    const { status, body } = await post(intents, request);
    expect({ status, body }).toEqual({
      status: 400,
      body: {
        message: "This fireblocksIntentId was sent before with other content.",
        errorType: "bad-request",
        requestPart: "body",
        propertyName: "/intentApprovalRequest/fireblocksIntentId",
      },
    });
  });

  test("the id of a withdrawal intent is not the id of a deposit intent", async () => {
    const { post } = await createCheckedClient(open);
    await post(`${path}/intents/withdrawals`, withdrawalIntent("one"));
    expect(await post(intents, depositIntent("one"))).toMatchObject({
      status: 400,
      body: { errorType: "bad-request" },
    });
  });

  test.each([
    [depositIntent("one", { asset: { assetId: "nothing" } }), "The asset is not accepted as collateral."],
    [
      depositIntent("one", { asset: { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC", testAsset: true } }),
      "The asset is not accepted as collateral.",
    ],
    [depositIntent("one", { amount: "0.0" }), "The amount must be above zero."],
    [depositIntent("one", { amount: "1.0000001" }), "The amount has more than the 6 decimal places of its asset."],
  ])("an unacceptable deposit is refused with a reason, and earns no credit: %#", async (request, rejectionReason) => {
    const client = await createCheckedClient(open);
    const { post } = client;
    const { status, body } = await post(intents, request);
    const { asset, amount } = request;
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { status: "Rejected", rejectionReason, asset, amount, approvalRequest: { fireblocksIntentId: "one" } },
    });
    const { approvalRequest } = body;
    const registered = await post(deposits, { collateralTxId: txId("1"), approvalRequest });
    expect(registered.body).toMatchObject({ status: "Rejected" });
    expect(await client.pass(TEN_SECONDS)).toBe(0);
    expect(await amounts(client)).toMatchObject({ available: "100000", credit: "0", collateral: "0" });
  });

  test("an asset with testAsset false is the same as without it", async () => {
    const client = await createCheckedClient(open);
    await addCollateral(client, "1", { amount: "2", asset: { ...btc, testAsset: false } });
    await client.pass(TEN_SECONDS);
    expect(await amounts(client, btc)).toMatchObject({ available: "13.85", credit: "-1.6", collateral: "2" });
  });

  test.each([
    ["1abc", "bad-request"],
    ["1.", "bad-request"],
    ["-1", "schema-property-error"],
    ["", "schema-property-error"],
    [" 1", "schema-property-error"],
  ])("an amount that is not a number is refused: %j", async (amount, errorType) => {
    const { post } = await createCheckedClient(open);
    expect(await post(intents, depositIntent("one", { amount }))).toMatchObject({
      status: 400,
      body: { errorType, requestPart: "body", propertyName: "/amount" },
    });
  });

  test("collateral earns partial credit, rounded down, and never becomes a balance", async () => {
    const client = await createCheckedClient(open);
    const { status, body } = await addCollateral(client, "1", { amount: "100.000001" });
    expect({ status, body }).toMatchObject({ status: 200, body: { id: txId("1"), status: "Pending" } });
    expect(await amounts(client)).toEqual({
      available: "100000",
      credit: "0",
      collateralArriving: "100.000001",
      collateral: "0",
    });
    await client.pass(TEN_SECONDS - 1);
    expect((await client.get(`${deposits}/${txId("1")}`)).body).toEqual(body);
    expect(await client.pass(1)).toBe(1);
    expect((await client.get(`${deposits}/${txId("1")}`)).body).toEqual({ ...body, status: "Credited" });
    expect(await amounts(client)).toEqual({
      available: "100050",
      credit: "-50",
      collateralArriving: "0",
      collateral: "100.000001",
    });
    const { balances } = (await client.get(`/accounts/${alderMain.id}/balances?cryptocurrencySymbol=KAVA`)).body;
    expect(balances).toMatchObject([{ availableAmount: "100050", creditAmount: "50" }]);
    const entries = (await client.store.ledger.list({ limit: 1_000 })).slice(-3);
    const line = { accountId: alderMain.id, asset: kava };
    expect(entries.map(({ kind, postings }) => ({ kind, postings }))).toEqual([
      {
        kind: "collateral-announced",
        postings: [
          { ...line, bucket: "external", amount: "-100.000001" },
          { ...line, bucket: "collateralArriving", amount: "100.000001" },
        ],
      },
      {
        kind: "collateral-accepted",
        postings: [
          { ...line, bucket: "collateralArriving", amount: "-100.000001" },
          { ...line, bucket: "collateral", amount: "100.000001" },
        ],
      },
      {
        kind: "credit",
        postings: [
          { ...line, bucket: "credit", amount: "-50" },
          { ...line, bucket: "available", amount: "50" },
        ],
      },
    ]);
  });

  test("collateral so small that its credit rounds to zero earns no credit", async () => {
    const client = await createCheckedClient(open);
    await addCollateral(client, "1", { amount: "0.000001" });
    await client.pass(TEN_SECONDS);
    expect((await client.get(`${deposits}/${txId("1")}`)).body).toMatchObject({ status: "Credited" });
    expect(await amounts(client)).toMatchObject({ available: "100000", credit: "0", collateral: "0.000001" });
  });

  test("a repeated transaction is the same, before and after it is credited, and is credited once", async () => {
    const client = await createCheckedClient(open);
    const { post } = client;
    const { approvalRequest } = (await post(intents, depositIntent("one"))).body;
    const request = { collateralTxId: txId("1"), approvalRequest };
    const responses = await Promise.all(Array.from({ length: 15 }, () => post(deposits, request)));
    expect(new Set(responses.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(await client.pass(TEN_SECONDS)).toBe(1);
    expect(await post(deposits, { ...request, more: true })).toMatchObject({
      status: 200,
      body: { ...responses[0]!.body, status: "Credited" },
    });
    expect(await client.pass(TEN_SECONDS)).toBe(0);
    expect(await amounts(client)).toMatchObject({ credit: "-50", collateral: "100" });
    expect((await client.get(deposits)).body["transactions"]).toHaveLength(1);
  });

  test("a repeated transaction with another intent is refused", async () => {
    const { post } = await createCheckedClient(open);
    const first = (await post(intents, depositIntent("one"))).body["approvalRequest"];
    const second = (await post(intents, depositIntent("two"))).body["approvalRequest"];
    await post(deposits, { collateralTxId: txId("1"), approvalRequest: first });
    const { status, body } = await post(deposits, { collateralTxId: txId("1"), approvalRequest: second });
    expect({ status, body }).toEqual({
      status: 400,
      body: {
        message: "This collateralTxId was sent before with other content.",
        errorType: "bad-request",
        requestPart: "body",
        propertyName: "/collateralTxId",
      },
    });
  });

  test("one of two concurrent transactions of an intent is credited", async () => {
    const client = await createCheckedClient(open);
    const { post } = client;
    const { approvalRequest } = (await post(intents, depositIntent("one"))).body;
    const responses = await Promise.all(
      ["1", "2", "3"].map((last) => post(deposits, { collateralTxId: txId(last), approvalRequest })),
    );
    expect(sorted(responses.map(({ body }) => body["status"]))).toEqual(["Pending", "Rejected", "Rejected"]);
    await client.pass(TEN_SECONDS);
    expect(await amounts(client)).toMatchObject({ credit: "-50", collateral: "100" });
  });

  test.each([
    ["unknown to the provider", "nothing", "nothing"],
    ["with another id of the provider", "one", "nothing"],
  ])("an unannounced transaction earns no credit: an intent %s", async (_what, fireblocksIntentId, partnerIntentId) => {
    const client = await createCheckedClient(open);
    await client.post(intents, depositIntent("one"));
    const approvalRequest = { fireblocksIntentId, partnerIntentId };
    const { body } = await client.post(deposits, { collateralTxId: txId("1"), approvalRequest });
    expect(body).toEqual({ id: txId("1"), status: "Rejected", collateralTxId: txId("1"), approvalRequest });
    expect(await client.pass(TEN_SECONDS)).toBe(0);
    expect(await amounts(client)).toEqual({
      available: "100000",
      credit: "0",
      collateralArriving: "0",
      collateral: "0",
    });
  });

  test("another account's intent is unknown, also to another account of the same customer", async () => {
    const { get, post } = await createCheckedClient(open);
    const { approvalRequest } = (await post(intents, depositIntent("one"))).body;
    const others = `${pathOf({ accountId: birchMain.id, collateralId: OTHER })}/deposits`;
    const stolen = await post(others, { collateralTxId: txId("1"), approvalRequest }, "birch-one");
    expect(stolen.body).toMatchObject({ status: "Rejected" });
    expect((await get(deposits)).body).toEqual({ transactions: [] });
    expect(await get(`${deposits}/${txId("1")}`)).toMatchObject({ status: 404 });
    expect((await post(deposits, { collateralTxId: txId("1"), approvalRequest })).body).toMatchObject({
      status: "Pending",
    });
  });

  test("a deposit that the scenario refuses is rejected, without credit or collateral", async () => {
    const outcome: TaskOutcome = { succeeds: false, reason: "It was not confirmed." };
    const client = await createCheckedClient(open, {
      scenario: { delayMsOf: () => TEN_SECONDS, outcomeOf: () => outcome },
    });
    await addCollateral(client, "1");
    await client.pass(TEN_SECONDS);
    expect((await client.get(`${deposits}/${txId("1")}`)).body).toMatchObject({ status: "Rejected" });
    expect(await amounts(client)).toEqual({
      available: "100000",
      credit: "0",
      collateralArriving: "0",
      collateral: "0",
    });
  });

  test("an asset that is accepted only in another environment is refused", async () => {
    const { post } = await createCheckedClient(open);
    await post(`/accounts/${alderMain.id}/collateral/link`, linkRequest());
    expect((await post(intents, depositIntent("one"))).body).toMatchObject({
      status: "Rejected",
      rejectionReason: "The asset is not accepted as collateral.",
    });
    expect((await post(intents, depositIntent("two", { asset: btc }))).body).toMatchObject({ status: "Approved" });
  });

  test("a disabled link accepts nothing more, not even approved intents", async () => {
    const client = await createCheckedClient(open);
    const { post, sandbox } = client;
    await post(`/accounts/${alderMain.id}/collateral/link`, { ...linkRequest(), env: "sandbox" });
    const { approvalRequest } = (await post(intents, depositIntent("one"))).body;
    await sandbox.operator.disableCollateralLink(alderMain.id, "The contract ended.");
    expect((await post(intents, depositIntent("two"))).body).toMatchObject({
      status: "Rejected",
      rejectionReason: "The link is disabled: The contract ended.",
    });
    const late = await post(deposits, { collateralTxId: txId("1"), approvalRequest });
    expect(late.body).toMatchObject({ status: "Rejected" });
    expect(await client.pass(TEN_SECONDS)).toBe(0);
  });

  test("deposits are listed page by page, in both directions", async () => {
    const client = await createCheckedClient(open);
    const ids = ["1", "2", "3", "4"].map((last) => txId(last));
    for (const last of ["1", "2", "3", "4"]) await addCollateral(client, last);
    const { get } = client;
    expect(idsIn((await get(deposits)).body["transactions"])).toEqual(ids);
    const list = { path: deposits, list: "transactions" };
    expect(await walk(get, { ...list, limit: 3 })).toEqual([ids.slice(0, 3), ids.slice(3)]);
    expect(await walk(get, { ...list, limit: 2, before: ids[3]! })).toEqual([ids.slice(1, 3), ids.slice(0, 1)]);
    for (const query of ["limit=0", "limit=201"])
      expect(await get(`${deposits}?${query}`)).toMatchObject({ status: 400, body: { propertyName: "/limit" } });
  });

  test("an unregistered transaction is not found", async () => {
    const { get } = await createCheckedClient(open);
    const { status, body } = await get(`${deposits}/${txId("9")}`);
    expect({ status, body }).toEqual({
      status: 404,
      body: { message: "There is no such deposit of collateral.", errorType: "not-found" },
    });
  });

  test("an operator ends a deposit once", async () => {
    const client = await createCheckedClient(open, { scenario: { ...demoScenario, delayMsOf: () => undefined } });
    const { operator } = client.sandbox;
    await addCollateral(client, "1");
    await addCollateral(client, "2");
    expect(await client.pass(TEN_SECONDS)).toBe(0);
    expect(await operator.finishCollateralDeposit(alderMain.id, txId("1"))).toMatchObject({ status: "Credited" });
    const refusal: TaskOutcome = { succeeds: false, reason: "No." };
    expect(await operator.finishCollateralDeposit(alderMain.id, txId("2"), refusal)).toMatchObject({
      status: "Rejected",
    });
    await expect(operator.finishCollateralDeposit(alderMain.id, txId("1"))).rejects.toThrow("has already ended");
    await expect(operator.finishCollateralDeposit(birchMain.id, txId("1"))).rejects.toThrow("has no deposit");
    expect(await amounts(client)).toMatchObject({ credit: "-50", collateral: "100" });
  });

  test("an asset that is no longer accepted earns no credit", async () => {
    const client = await createCheckedClient(open);
    await addCollateral(client, "1");
    const stricter = { ...demoConfig, collateral: { requireLink: false } };
    const later = await createCheckedClient(async () => client.store, { config: stricter });
    later.advance(TEN_SECONDS);
    expect(await later.sandbox.runDueTasks()).toBe(1);
    expect((await later.get(`${deposits}/${txId("1")}`)).body).toMatchObject({ status: "Rejected" });
    expect(await amounts(client)).toMatchObject({ credit: "0", collateral: "0", collateralArriving: "0" });
  });
});

const demoScenario = { delayMsOf: () => TEN_SECONDS, outcomeOf: (): TaskOutcome => ({ succeeds: true }) };
