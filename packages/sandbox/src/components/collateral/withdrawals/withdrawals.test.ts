import { describe, expect, test } from "vitest";
import { grantCredit, lock } from "../../../domain/ledger/movements.ts";
import type { SandboxData } from "../../../config/data-config.ts";
import { demoConfig } from "../../../presets/demo-config.ts";
import { demoData } from "../../../presets/demo-data.ts";
import { type CheckedClient, createCheckedClient } from "../../../testing/checked-client.ts";
import {
  addCollateral,
  alderMain,
  birchMain,
  btc,
  depositIntent,
  kava,
  OTHER,
  pathOf,
  removeCollateral,
  sorted,
  txId,
  withdrawalIntent,
} from "../../../testing/collateral-requests.ts";
import { idsIn, walk } from "../../../testing/signed-calls.ts";
import { storeKinds } from "../../../testing/stores.ts";
import { testSources } from "../../../testing/test-runtime.ts";
import { findHolding, postEntry } from "../../ledger/post-entry.ts";
import { type TaskOutcome, success } from "../../progress/tasks.ts";

const path = pathOf();
const intents = `${path}/intents/withdrawals`;
const withdrawals = `${path}/withdrawals`;
const TEN_SECONDS = 10_000;
const manual = { delayMsOf: () => undefined, outcomeOf: () => success };

const held = ({ store }: CheckedClient) => findHolding(store, alderMain.id, kava);

/** An account with 100 of collateral and 50 of credit. */
async function withCollateral(client: CheckedClient, amount = "100"): Promise<CheckedClient> {
  await addCollateral(client, "1", { amount });
  await client.sandbox.operator.finishCollateralDeposit(alderMain.id, txId("1"));
  return client;
}

/** An account without other balances. */
const data: SandboxData = {
  ...demoData,
  balances: demoData.balances!.filter(({ accountId }) => accountId !== alderMain.id),
};

/** Locks an amount, so that the credit is in use. */
async function use(client: CheckedClient, amount = "50"): Promise<void> {
  const runtime = { ...testSources(), newId: () => crypto.randomUUID() };
  const line = { accountId: alderMain.id, asset: kava, amount };
  await client.store.write((writer) => postEntry(writer, lock(line), runtime));
}

/** An account with 100 of collateral and 50 of credit, all of it in use. */
async function withCreditInUse(client: CheckedClient): Promise<CheckedClient> {
  await withCollateral(client);
  await use(client);
  return client;
}

const reasonFor = (most: string) =>
  `Credit of 50 is in use and needs 50 of this collateral: at most ${most} can be removed now.`;

describe.each(storeKinds)("withdrawals of collateral, in $kind", ({ open }) => {
  test("an intent to remove surplus is approved, and a repeated one gets the same response", async () => {
    const client = await withCollateral(await createCheckedClient(open));
    const request = withdrawalIntent("one", { amount: "50" });
    const { status, body } = await client.post(intents, request);
    const partnerIntentId = String(body["id"]);
    const { amount, destinationAddress } = request;
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        id: partnerIntentId,
        amount,
        destinationAddress,
        approvalRequest: { fireblocksIntentId: "one", partnerIntentId },
        status: "Approved",
      },
    });
    const responses = await Promise.all([
      client.post(intents, request),
      client.post(intents, { ...request, amount: "50.00", more: 1 }),
    ]);
    for (const response of responses) expect(response).toMatchObject({ status: 200, body });
  });

  test("an intent to remove collateral that used credit needs is rejected with a reason, exact to the last digit", async () => {
    const client = await withCreditInUse(await createCheckedClient(open, { data }));
    const { body } = await client.post(intents, withdrawalIntent("one", { amount: "50.000001" }));
    expect(body).toMatchObject({ status: "Rejected", rejectionReason: reasonFor("50"), amount: "50.000001" });
    const { approvalRequest } = body;
    const registered = await client.post(withdrawals, { collateralTxId: txId("2", "0"), approvalRequest });
    expect(registered).toMatchObject({
      status: 200,
      body: { status: "Rejected", rejectionReason: "Its intent was rejected." },
    });
    expect(await held(client)).toMatchObject({ collateral: "100", collateralLeaving: "0" });
  });

  test.each([
    ["another amount", withdrawalIntent("one", { amount: "6" })],
    ["another asset", withdrawalIntent("one", { asset: btc })],
    ["another address", withdrawalIntent("one", { address: "elsewhere" })],
    [
      "no tag",
      {
        ...withdrawalIntent("one"),
        destinationAddress: { ...withdrawalIntent("one").destinationAddress, addressTag: undefined },
      },
    ],
  ])("a repeated intent with %s is refused", async (_what, request) => {
    const { post } = await createCheckedClient(open);
    await post(intents, withdrawalIntent("one"));
    expect(await post(intents, request)).toMatchObject({
      status: 400,
      body: {
        errorType: "bad-request",
        requestPart: "body",
        propertyName: "/intentApprovalRequest/fireblocksIntentId",
      },
    });
  });

  test.each([
    [{ amount: "0" }, "The amount must be above zero."],
    [{ amount: "0.000" }, "The amount must be above zero."],
  ])("an amount of zero is rejected: %j", async (what, rejectionReason) => {
    const { post } = await createCheckedClient(open);
    expect((await post(intents, withdrawalIntent("one", what))).body).toMatchObject({
      status: "Rejected",
      rejectionReason,
    });
  });

  test("an amount that is not a number is refused", async () => {
    const { post } = await createCheckedClient(open);
    expect(await post(intents, withdrawalIntent("one", { amount: "5x" }))).toMatchObject({
      status: 400,
      body: { errorType: "bad-request", propertyName: "/amount" },
    });
  });

  test("a transaction locks its amount at once, and debits it on approval", async () => {
    const client = await withCollateral(await createCheckedClient(open));
    const { status, body } = await removeCollateral(client, "2", { amount: "30" });
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { id: txId("2", "0"), collateralTxId: txId("2", "0"), status: "Pending" },
    });
    expect(await held(client)).toMatchObject({ collateralArriving: "0", collateral: "70", collateralLeaving: "30" });
    expect((await client.get(`${withdrawals}/${txId("2", "0")}`)).body).toEqual(body);
    await client.pass(TEN_SECONDS);
    expect((await client.get(`${withdrawals}/${txId("2", "0")}`)).body).toEqual({ ...body, status: "Approved" });
    expect(await held(client)).toMatchObject({ collateralArriving: "0", collateral: "70", collateralLeaving: "0" });
    const { balances } = (await client.get(`/accounts/${alderMain.id}/balances?cryptocurrencySymbol=KAVA`)).body;
    expect(balances).toMatchObject([{ availableAmount: "100035", creditAmount: "35" }]);
  });

  test("a transaction is decided again: of two approved intents for one surplus, one is executed", async () => {
    const client = await withCreditInUse(await createCheckedClient(open, { data }));
    const approvals = [];
    for (const name of ["one", "two", "three"])
      approvals.push((await client.post(intents, withdrawalIntent(name, { amount: "40" }))).body["approvalRequest"]);
    const responses = await Promise.all(
      approvals.map((approvalRequest, index) =>
        client.post(withdrawals, { collateralTxId: txId(String(index), "0"), approvalRequest }),
      ),
    );
    expect(sorted(responses.map(({ body }) => body["status"]))).toEqual(["Pending", "Rejected", "Rejected"]);
    expect(responses.find(({ body }) => body["status"] === "Rejected")?.body["rejectionReason"]).toBe(reasonFor("10"));
    await client.pass(TEN_SECONDS);
    expect(await held(client)).toMatchObject({ collateral: "60", collateralLeaving: "0" });
  });

  test("it is decided again at its end: collateral that used credit now needs stays", async () => {
    const client = await withCreditInUse(await createCheckedClient(open, { data }));
    await removeCollateral(client, "2", { amount: "50" });
    const line = { accountId: alderMain.id, asset: kava, amount: "0.000001" };
    const runtime = { ...testSources(), newId: () => crypto.randomUUID() };
    await client.store.write((writer) => postEntry(writer, grantCredit(line), runtime));
    await use(client, "0.000001");
    await client.pass(TEN_SECONDS);
    expect((await client.get(`${withdrawals}/${txId("2", "0")}`)).body).toMatchObject({
      status: "Rejected",
      rejectionReason: "Used credit of 50.000001 now needs this collateral.",
    });
    expect(await held(client)).toMatchObject({ collateral: "100", collateralLeaving: "0" });
  });

  test("a repeated transaction is the same, and one with other content is refused", async () => {
    const client = await withCollateral(await createCheckedClient(open));
    const first = (await client.post(intents, withdrawalIntent("one"))).body["approvalRequest"];
    const second = (await client.post(intents, withdrawalIntent("two"))).body["approvalRequest"];
    const request = { collateralTxId: txId("2", "0"), approvalRequest: first };
    const responses = await Promise.all(Array.from({ length: 15 }, () => client.post(withdrawals, request)));
    expect(new Set(responses.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(await held(client)).toMatchObject({ collateral: "95", collateralLeaving: "5" });
    const settlementDetails = { settlementId: "s", settlementTxId: "t" };
    for (const other of [
      { ...request, approvalRequest: second },
      { ...request, settlementDetails },
    ])
      expect(await client.post(withdrawals, other)).toMatchObject({
        status: 400,
        body: { errorType: "bad-request", requestPart: "body", propertyName: "/collateralTxId" },
      });
    await client.pass(TEN_SECONDS);
    expect((await client.post(withdrawals, request)).body).toEqual({ ...responses[0]!.body, status: "Approved" });
  });

  test("one of two concurrent transactions of an intent is executed", async () => {
    const client = await withCollateral(await createCheckedClient(open));
    const { approvalRequest } = (await client.post(intents, withdrawalIntent("one"))).body;
    const responses = await Promise.all(
      ["2", "3"].map((last) => client.post(withdrawals, { collateralTxId: txId(last, "0"), approvalRequest })),
    );
    expect(sorted(responses.map(({ body }) => body["status"]))).toEqual(["Pending", "Rejected"]);
    await client.pass(TEN_SECONDS);
    expect(await held(client)).toMatchObject({ collateral: "95" });
  });

  test.each([
    ["no intent", { fireblocksIntentId: "nothing", partnerIntentId: "nothing" }],
    ["an intent with another id of the provider", { fireblocksIntentId: "one", partnerIntentId: "nothing" }],
    ["a deposit intent", undefined],
  ])("a transaction that refers to %s is rejected with a reason", async (_what, given) => {
    const { get, post } = await createCheckedClient(open);
    await post(intents, withdrawalIntent("one"));
    const deposit = (await post(`${path}/intents/deposits`, depositIntent("two"))).body["approvalRequest"];
    const approvalRequest = given ?? deposit;
    const { status, body } = await post(withdrawals, { collateralTxId: txId("2", "0"), approvalRequest });
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        id: txId("2", "0"),
        status: "Rejected",
        collateralTxId: txId("2", "0"),
        approvalRequest,
        rejectionReason: "It refers to an unknown intent.",
      },
    });
    expect((await get(withdrawals)).body).toEqual({ transactions: [body] });
  });

  test("unannounced collateral may be removed, without a change of the ledger", async () => {
    const client = await createCheckedClient(open);
    const unknown = { assetId: "nothing" };
    await removeCollateral(client, "2", { amount: "7", asset: unknown });
    await removeCollateral(client, "3", { amount: "1000000" });
    await client.pass(TEN_SECONDS);
    const { transactions } = (await client.get(withdrawals)).body;
    expect(transactions).toMatchObject([{ status: "Approved" }, { status: "Approved" }]);
    expect(await held(client)).toMatchObject({ collateral: "0", collateralLeaving: "0" });
  });

  test("a pending deposit cannot be removed, so that no missing collateral is credited", async () => {
    const client = await createCheckedClient(open, { scenario: manual });
    await addCollateral(client, "1");
    const { body } = await client.post(intents, withdrawalIntent("one"));
    expect(body).toMatchObject({
      status: "Rejected",
      rejectionReason: "A deposit of this collateral is pending: at most 0 can be removed now.",
    });
    await client.sandbox.operator.finishCollateralDeposit(alderMain.id, txId("1"), { succeeds: false, reason: "No." });
    await removeCollateral(client, "2");
  });

  test("collateral that the scenario refuses to remove stays as security, and earns its credit again", async () => {
    const outcome: TaskOutcome = { succeeds: false, reason: "It was denied." };
    const scenario = { delayMsOf: () => TEN_SECONDS, outcomeOf: () => outcome };
    const client = await withCollateral(await createCheckedClient(open, { scenario }));
    const credit = async () => (await client.store.balances.find(alderMain.id, kava))?.credit;
    const before = await credit();
    await removeCollateral(client, "2");
    expect(await credit()).not.toBe(before);
    await client.pass(TEN_SECONDS);
    expect((await client.get(`${withdrawals}/${txId("2", "0")}`)).body).toMatchObject({
      status: "Rejected",
      rejectionReason: "It was denied.",
    });
    expect(await held(client)).toMatchObject({ collateral: "100", collateralLeaving: "0" });
    expect(await credit()).toBe(before);
  });

  test.each([
    ["net", "48", "50", "48"],
    ["gross", "50", "50", "50"],
  ] as const)(
    "a network fee of 2, stated %s: removing %s debits %s, and the maximum is %s",
    async (fees, amount, taken, most) => {
      const [first, ...rest] = demoConfig.collateral.assets.toReversed();
      const assets = [{ ...first!, networkFee: "2" }, ...rest];
      const config = { ...demoConfig, collateral: { requireLink: false, fees, assets } };
      const client = await withCreditInUse(await createCheckedClient(open, { config, data }));
      const { body } = await client.post(intents, withdrawalIntent("over", { amount: `${amount}.1` }));
      expect(body).toMatchObject({ status: "Rejected", rejectionReason: reasonFor(most) });
      await removeCollateral(client, "2", { amount });
      expect(await held(client)).toMatchObject({ collateralLeaving: taken });
      await client.pass(TEN_SECONDS);
      expect(await held(client)).toMatchObject({ collateral: "50", collateralLeaving: "0" });
    },
  );

  test("an amount that includes the network fee must exceed it", async () => {
    const [first] = demoConfig.collateral.assets.toReversed();
    const assets = [{ ...first!, networkFee: "2" }];
    const config = { ...demoConfig, collateral: { requireLink: false, fees: "gross", assets } } as const;
    const { post } = await createCheckedClient(open, { config });
    expect((await post(intents, withdrawalIntent("one", { amount: "2" }))).body).toMatchObject({
      status: "Rejected",
      rejectionReason: "The amount does not cover the network fee of 2.",
    });
    expect((await post(intents, withdrawalIntent("two", { amount: "2.1" }))).body["status"]).toBe("Approved");
  });

  test("credit may need more collateral than its amount", async () => {
    const [first] = demoConfig.collateral.assets.toReversed();
    const assets = [{ ...first!, coverage: "1.5" }];
    const config = { ...demoConfig, collateral: { requireLink: false, assets } };
    const client = await withCreditInUse(await createCheckedClient(open, { config, data }));
    expect((await client.post(intents, withdrawalIntent("one", { amount: "25.1" }))).body).toMatchObject({
      status: "Rejected",
      rejectionReason: "Credit of 50 is in use and needs 75 of this collateral: at most 25 can be removed now.",
    });
    expect((await client.post(intents, withdrawalIntent("two", { amount: "25" }))).body["status"]).toBe("Approved");
  });

  test("withdrawals are listed page by page, and only for their customer", async () => {
    const client = await createCheckedClient(open);
    const ids = ["1", "2", "3"].map((last) => txId(last, "0"));
    for (const last of ["1", "2", "3"]) await removeCollateral(client, last);
    const { get } = client;
    expect(idsIn((await get(withdrawals)).body["transactions"])).toEqual(ids);
    const list = { path: withdrawals, list: "transactions" };
    expect(await walk(get, { ...list, limit: 2 })).toEqual([ids.slice(0, 2), ids.slice(2)]);
    expect(await walk(get, { ...list, limit: 2, before: ids[2]! })).toEqual([ids.slice(0, 2)]);
    const others = `${pathOf({ accountId: birchMain.id, collateralId: OTHER })}/withdrawals`;
    expect((await get(others, "birch-one")).body).toEqual({ transactions: [] });
    for (const [endpoint, apiKey] of [
      [`${others}/${ids[0]!}`, "birch-one"],
      [`${withdrawals}/nothing`, "alder-one"],
    ] as const)
      expect(await get(endpoint, apiKey)).toMatchObject({
        status: 404,
        body: { message: "There is no such withdrawal of collateral.", errorType: "not-found" },
      });
  });

  test("an operator ends a withdrawal once", async () => {
    const client = await withCollateral(await createCheckedClient(open, { scenario: manual }));
    const { operator } = client.sandbox;
    await removeCollateral(client, "2");
    await removeCollateral(client, "3");
    const refusal: TaskOutcome = { succeeds: false, reason: "No." };
    expect(await operator.finishCollateralWithdrawal(alderMain.id, txId("2", "0"))).toMatchObject({
      status: "Approved",
    });
    expect(await operator.finishCollateralWithdrawal(alderMain.id, txId("3", "0"), refusal)).toMatchObject({
      status: "Rejected",
      rejectionReason: "No.",
    });
    await expect(operator.finishCollateralWithdrawal(alderMain.id, txId("2", "0"))).rejects.toThrow("already ended");
    await expect(operator.finishCollateralWithdrawal(birchMain.id, txId("2", "0"))).rejects.toThrow("no withdrawal");
    expect(await held(client)).toMatchObject({ collateral: "95", collateralLeaving: "0" });
  });
});
