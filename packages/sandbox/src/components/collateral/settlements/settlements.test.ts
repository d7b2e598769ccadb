import { Big } from "big.js";
import { describe, expect, test } from "vitest";
import type { SandboxData } from "../../../config/data-config.ts";
import { demoAccounts } from "../../../presets/demo-accounts.ts";
import { demoConfig } from "../../../presets/demo-config.ts";
import { demoData } from "../../../presets/demo-data.ts";
import { type CheckedClient, createCheckedClient } from "../../../testing/checked-client.ts";
import {
  addCollateral,
  addressRequest,
  alderDesk,
  alderMain,
  birchMain,
  btc,
  linkRequest,
  OTHER,
  pathOf,
  removeCollateral,
  sorted,
  txId,
  withdrawalIntent,
} from "../../../testing/collateral-requests.ts";
import type { SignedClientOptions } from "../../../testing/signed-calls.ts";
import { storeKinds } from "../../../testing/stores.ts";
import { findHolding } from "../../ledger/post-entry.ts";
import { type Outcome, success } from "../../progress/tasks.ts";

const path = pathOf();
const TEN_SECONDS = 10_000;
const eth = { blockchain: "Ethereum", cryptocurrencySymbol: "ETH" } as const;
const PublicBlockchain = { transferMethod: "PublicBlockchain" } as const;
const [btcTerms, ethTerms] = demoConfig.collateral.assets;
const onlyByHand = { delayOf: () => undefined, outcomeOf: () => success };

/** An account without other balances. */
const data: SandboxData = {
  ...demoData,
  balances: demoData.balances!.filter(({ accountId }) => accountId !== alderMain.id),
};

const settlement = (settlementId: string, settlementVersion: unknown) => ({ settlementId, settlementVersion });

interface Instructions {
  readonly settlementVersion: string;
  readonly withdrawInstructions: readonly object[];
  readonly depositInstructions: readonly object[];
}

async function current({ get }: CheckedClient, at = path): Promise<Instructions> {
  const { status, body } = await get(`${at}/settlement`);
  expect({ status, body }).toMatchObject({ status: 200 });
  return body as unknown as Instructions;
}

/** The state of a settlement. */
async function stateOf({ get }: CheckedClient, version: unknown) {
  const { status, body } = await get(`${path}/settlements/${String(version)}`);
  expect({ status, body }).toMatchObject({ status: 200, body: { settlementVersion: version } });
  return body;
}

/** The balance, credit and collateral of an asset. */
async function standing({ store }: CheckedClient, asset: typeof btc | typeof eth) {
  const { available = "0", locked = "0", credit = "0" } = (await store.balances.find(alderMain.id, asset)) ?? {};
  const { collateral, collateralLeaving } = await findHolding(store, alderMain.id, asset);
  return { available, locked, credit, collateral, collateralLeaving };
}

/** Sells an amount of bitcoin for ether. */
async function sell({ post }: CheckedClient, amount: string, accountId: string = alderMain.id): Promise<string> {
  const quotes = `/accounts/${accountId}/liquidity/quotes`;
  const { body } = await post(quotes, { fromAsset: btc, toAsset: eth, fromAmount: amount });
  expect(await post(`${quotes}/${String(body["id"])}/execute`)).toMatchObject({ status: 200 });
  return String(body["toAmount"]);
}

/** Ten bitcoin of collateral and a credit of eight, in an account without other balances. */
async function onCredit(
  open: (typeof storeKinds)[number]["open"],
  options: SignedClientOptions = {},
): Promise<CheckedClient> {
  const client = await createCheckedClient(open, { data, ...options });
  await addCollateral(client, "1", { amount: "10", asset: btc });
  await client.sandbox.operator.finishCollateralDeposit(alderMain.id, txId("1"));
  await client.post(`${path}/addresses`, addressRequest(eth, "0xcollateral"));
  return client;
}

const fromCollateral = (amount: string) => ({
  amount,
  destinationAddress: { asset: btc, ...PublicBlockchain, ...btcTerms.settlementAddress },
});
const toCollateral = (amount: string, fee?: string) => ({
  amount,
  ...(fee === undefined ? {} : { fee }),
  sourceAddress: { asset: eth, ...PublicBlockchain, ...ethTerms.settlementAddress },
});

describe.each(storeKinds)("settlements, in $kind", ({ open }) => {
  test("an account without credit has nothing to settle, and the version is stable", async () => {
    const client = await createCheckedClient(open);
    const first = await current(client);
    expect(first).toEqual({
      settlementVersion: expect.any(String),
      withdrawInstructions: [],
      depositInstructions: [],
    });
    const again = await Promise.all([current(client), current(client), current(client)]);
    expect(again).toEqual([first, first, first]);
    expect(await stateOf(client, first.settlementVersion)).toEqual({
      settlementVersion: first.settlementVersion,
      withdrawTransactions: [],
      depositTransactions: [],
      status: "Pending",
    });
  });

  test("concurrent first requests get one version", async () => {
    const client = await onCredit(open);
    const answers = await Promise.all(Array.from({ length: 10 }, () => current(client)));
    expect(new Set(answers.map(({ settlementVersion }) => settlementVersion)).size).toBe(1);
  });

  test("a settlement without transfers pays unused credit back, and grants it again for the locked collateral", async () => {
    const client = await onCredit(open);
    expect(await standing(client, btc)).toMatchObject({ available: "8", credit: "-8", collateral: "10" });
    const now = await current(client);
    expect(now).toMatchObject({ withdrawInstructions: [], depositInstructions: [] });
    const { status, body } = await client.post(`${path}/settlement`, settlement("s1", now.settlementVersion));
    expect({ status, body }).toEqual({ status: 200, body: now });
    expect(await standing(client, btc)).toMatchObject({ available: "0", locked: "8", credit: "-8" });
    expect(await stateOf(client, now.settlementVersion)).toMatchObject({ status: "InProgress" });
    await client.pass(TEN_SECONDS);
    expect(await stateOf(client, now.settlementVersion)).toMatchObject({ status: "Completed" });
    expect(await standing(client, btc)).toMatchObject({ available: "8", locked: "0", credit: "-8", collateral: "10" });
    expect((await removeCollateral(client, "2", { amount: "10", asset: btc })).body).toMatchObject({
      status: "Pending",
    });
    expect(await standing(client, btc)).toMatchObject({ available: "0", credit: "0", collateral: "0" });
  });

  test("sold credit is paid from the collateral, proceeds go to the collateral, and then the account is settled", async () => {
    const client = await onCredit(open);
    const gained = await sell(client, "2");
    const now = await current(client);
    expect(now).toMatchObject({
      depositInstructions: [fromCollateral("2")],
      withdrawInstructions: [toCollateral(gained)],
    });
    expect(await stateOf(client, now.settlementVersion)).toMatchObject({
      status: "Pending",
      depositTransactions: [{ ...fromCollateral("2"), status: "NOT_FOUND" }],
      withdrawTransactions: [{ ...toCollateral(gained), status: "NOT_FOUND" }],
    });
    const { body } = await client.post(`${path}/settlement`, settlement("s1", now.settlementVersion));
    expect(body).toEqual(now);
    expect(await standing(client, btc)).toEqual({
      available: "0",
      locked: "6",
      credit: "-8",
      collateral: "8",
      collateralLeaving: "2",
    });
    expect(await standing(client, eth)).toMatchObject({ available: "0", locked: gained });
    expect(await current(client)).toEqual(now);
    await client.pass(TEN_SECONDS);
    expect(await stateOf(client, now.settlementVersion)).toEqual({
      settlementVersion: now.settlementVersion,
      status: "Completed",
      depositTransactions: [{ ...fromCollateral("2"), status: "COMPLETED" }],
      withdrawTransactions: [{ ...toCollateral(gained), status: "COMPLETED" }],
    });
    expect(await standing(client, btc)).toEqual({
      available: "6.4",
      locked: "0",
      credit: "-6.4",
      collateral: "8",
      collateralLeaving: "0",
    });
    const earned = share(gained, "0.75");
    expect(await standing(client, eth)).toMatchObject({ available: earned, credit: `-${earned}`, collateral: gained });
    const next = await current(client);
    expect(next).toMatchObject({ withdrawInstructions: [], depositInstructions: [] });
    expect(next.settlementVersion).not.toBe(now.settlementVersion);
  });

  test("the version follows the ledger: new instructions get a new version, and the old one is invalid", async () => {
    const client = await onCredit(open);
    await sell(client, "2");
    const before = await current(client);
    await sell(client, "1");
    const after = await current(client);
    expect(after).toMatchObject({ depositInstructions: [fromCollateral("3")] });
    expect(after.settlementVersion).not.toBe(before.settlementVersion);
    expect(await stateOf(client, before.settlementVersion)).toMatchObject({ status: "Invalid" });
    const { status, body } = await client.post(`${path}/settlement`, settlement("s1", before.settlementVersion));
    expect({ status, body }).toEqual({
      status: 400,
      body: {
        message: "This settlementVersion is not the current one: read the instructions again.",
        errorType: "bad-request",
        requestPart: "body",
        propertyName: "/settlementVersion",
      },
    });
    expect(await standing(client, btc)).toMatchObject({ locked: "0", collateralLeaving: "0" });
  });

  test("a version becomes invalid when the ledger changes, even without another request", async () => {
    const client = await onCredit(open);
    const { settlementVersion } = await current(client);
    await sell(client, "2");
    expect(await client.post(`${path}/settlement`, settlement("s1", settlementVersion))).toMatchObject({
      status: 400,
      body: { errorType: "bad-request" },
    });
    expect(await stateOf(client, settlementVersion)).toMatchObject({ status: "Invalid" });
  });

  test.each(["", "nothing"])("an unknown version is refused, and has no state: %j", async (version) => {
    const client = await onCredit(open);
    expect(await client.post(`${path}/settlement`, settlement("s1", version))).toMatchObject({
      status: 400,
      body: { errorType: "bad-request", propertyName: "/settlementVersion" },
    });
    expect(await client.get(`${path}/settlements/nothing`)).toMatchObject({
      status: 404,
      body: { message: "There is no such settlement.", errorType: "not-found" },
    });
  });

  test("a repeated settlement gets the same response, during and after it, and is booked once", async () => {
    const client = await onCredit(open);
    await sell(client, "2");
    const { settlementVersion } = await current(client);
    const send = (id: string) => client.post(`${path}/settlement`, settlement(id, settlementVersion));
    const answers = await Promise.all(Array.from({ length: 12 }, () => send("s1")));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]!.status).toBe(200);
    expect(await standing(client, btc)).toMatchObject({ locked: "6", collateral: "8", collateralLeaving: "2" });
    await client.pass(TEN_SECONDS);
    expect(await send("s1")).toMatchObject({ status: 200, text: answers[0]!.text });
    expect(await standing(client, btc)).toMatchObject({ locked: "0", credit: "-6.4", collateral: "8" });
  });

  test("two concurrent settlements: one starts", async () => {
    const client = await onCredit(open);
    await sell(client, "2");
    const { settlementVersion } = await current(client);
    const answers = await Promise.all(
      ["s1", "s2", "s3"].map((id) => client.post(`${path}/settlement`, settlement(id, settlementVersion))),
    );
    expect(sorted(answers.map(({ status }) => status))).toEqual(["200", "400", "400"]);
    for (const { body } of answers.filter(({ status }) => status === 400))
      expect(body).toMatchObject({
        errorType: "bad-request",
        message: "Another settlement of this account is in progress.",
      });
    expect(await standing(client, btc)).toMatchObject({ collateral: "8", collateralLeaving: "2" });
  });

  test("a settlement's id with another version is refused", async () => {
    const client = await onCredit(open);
    const first = await current(client);
    await client.post(`${path}/settlement`, settlement("s1", first.settlementVersion));
    await client.pass(TEN_SECONDS);
    const second = await current(client);
    expect(await client.post(`${path}/settlement`, settlement("s1", second.settlementVersion))).toMatchObject({
      status: 400,
      body: {
        errorType: "bad-request",
        message: "This settlementId was sent before with another version.",
        propertyName: "/settlementId",
      },
    });
    expect(await client.post(`${path}/settlement`, settlement("s2", second.settlementVersion))).toMatchObject({
      status: 200,
      body: second,
    });
  });

  test("a refused transfer leaves the balances unchanged: the settlement failed, and the next one settles the rest", async () => {
    const client = await onCredit(open, { scenario: onlyByHand });
    const gained = await sell(client, "2");
    const { settlementVersion } = await current(client);
    await client.post(`${path}/settlement`, settlement("s1", settlementVersion));
    const { operator } = client.sandbox;
    const refusal: Outcome = { succeeds: false, reason: "The customer denied it." };
    const ended = { outcome: refusal };
    const first = await operator.finishSettlement(alderMain.id, "s1", { outcome: success }, 0);
    expect(first).toMatchObject({ status: "InProgress", withdrawTransactions: [{ status: "COMPLETED" }] });
    expect(await operator.finishSettlement(alderMain.id, "s1", { ...ended, refusedAs: "CANCELLED" }, 1)).toMatchObject({
      status: "Failed",
      depositTransactions: [{ status: "CANCELLED", rejectionReason: "The customer denied it." }],
    });
    expect(await stateOf(client, settlementVersion)).toMatchObject({ status: "Failed" });
    expect(await standing(client, btc)).toEqual({
      available: "6",
      locked: "0",
      credit: "-8",
      collateral: "10",
      collateralLeaving: "0",
    });
    expect(await standing(client, eth)).toMatchObject({ available: share(gained, "0.75"), collateral: gained });
    const next = await current(client);
    expect(next).toMatchObject({ depositInstructions: [fromCollateral("2")], withdrawInstructions: [] });
    await client.post(`${path}/settlement`, settlement("s2", next.settlementVersion));
    expect(await operator.finishSettlement(alderMain.id, "s2")).toMatchObject({ status: "Completed" });
    expect(await standing(client, btc)).toMatchObject({ available: "6.4", credit: "-6.4", collateral: "8" });
  });

  test("a gain that could not be transferred is part of the next settlement", async () => {
    const client = await onCredit(open, { scenario: onlyByHand });
    const gained = await sell(client, "2");
    const { settlementVersion } = await current(client);
    await client.post(`${path}/settlement`, settlement("s1", settlementVersion));
    const refusal: Outcome = { succeeds: false, reason: "No." };
    await client.sandbox.operator.finishSettlement(alderMain.id, "s1", { outcome: refusal });
    expect(await current(client)).toMatchObject({
      depositInstructions: [fromCollateral("2")],
      withdrawInstructions: [toCollateral(gained)],
    });
    expect(await standing(client, eth)).toMatchObject({ available: gained, locked: "0" });
  });

  test("a scenario that refuses all transfers fails the settlement", async () => {
    const outcome: Outcome = { succeeds: false, reason: "No." };
    const scenario = { delayOf: () => TEN_SECONDS, outcomeOf: () => outcome };
    const client = await onCredit(open, { scenario });
    for (const [id, amount] of [
      ["s1", undefined],
      ["s2", "2"],
    ] as const) {
      if (amount !== undefined) await sell(client, amount);
      const { settlementVersion } = await current(client);
      await client.post(`${path}/settlement`, settlement(id, settlementVersion));
      await client.pass(TEN_SECONDS);
      expect(await stateOf(client, settlementVersion)).toMatchObject({ status: "Failed" });
    }
    expect(await standing(client, btc)).toMatchObject({ available: "6", locked: "0", credit: "-8", collateral: "10" });
  });

  test.each([
    ["net", { deposit: "2", withdrawal: (gained: string) => minus(gained, "0.001") }],
    ["gross", { deposit: "2.01", withdrawal: (gained: string) => gained }],
  ] as const)(
    "network fees, stated %s, are paid by the sender: the credit is paid back in full",
    async (fees, stated) => {
      const assets = [
        { ...btcTerms, networkFee: "0.01" },
        { ...ethTerms, networkFee: "0.001" },
      ];
      const client = await onCredit(open, {
        config: { ...demoConfig, collateral: { requireLink: false, fees, assets } },
      });
      const gained = await sell(client, "2");
      const now = await current(client);
      expect(now).toMatchObject({
        depositInstructions: [fromCollateral(stated.deposit)],
        withdrawInstructions: [toCollateral(stated.withdrawal(gained), "0.001")],
      });
      await client.post(`${path}/settlement`, settlement("s1", now.settlementVersion));
      await client.pass(TEN_SECONDS);
      expect(await standing(client, btc)).toMatchObject({ available: "6.392", credit: "-6.392", collateral: "7.99" });
      expect(await standing(client, eth)).toMatchObject({ collateral: minus(gained, "0.001") });
      expect(await current(client)).toMatchObject({ withdrawInstructions: [], depositInstructions: [] });
    },
  );

  test("an amount below its network fee is not transferred", async () => {
    const assets = [btcTerms, { ...ethTerms, networkFee: "1000" }];
    const client = await onCredit(open, { config: { ...demoConfig, collateral: { requireLink: false, assets } } });
    await sell(client, "2");
    expect(await current(client)).toMatchObject({ withdrawInstructions: [] });
  });

  test("the amount from the collateral is limited by the collateral", async () => {
    const client = await onCredit(open);
    await sell(client, "8");
    await removeCollateral(client, "2", { amount: "2", asset: btc });
    await client.pass(TEN_SECONDS);
    expect(await current(client)).toMatchObject({ depositInstructions: [fromCollateral("8")] });
    const assets = [{ ...btcTerms, networkFee: "0.5" }];
    const costly = await createCheckedClient(async () => client.store, {
      config: { ...demoConfig, collateral: { requireLink: false, assets } },
    });
    expect(await current(costly)).toMatchObject({ depositInstructions: [fromCollateral("7.5")] });
  });

  test("gains are transferred only to a known collateral address, with an offered method", async () => {
    const client = await createCheckedClient(open, { data });
    await addCollateral(client, "1", { amount: "10", asset: btc });
    await client.sandbox.operator.finishCollateralDeposit(alderMain.id, txId("1"));
    const gained = await sell(client, "2");
    expect(await current(client)).toMatchObject({
      withdrawInstructions: [],
      depositInstructions: [fromCollateral("2")],
    });
    await client.post(`${path}/addresses`, addressRequest({ ...eth, blockchain: "Base" }, "0xelsewhere"));
    expect(await current(client)).toMatchObject({ withdrawInstructions: [] });
    await client.post(`${path}/addresses`, addressRequest({ ...eth, testAsset: false }, "0xcollateral"));
    expect(await current(client)).toMatchObject({ withdrawInstructions: [toCollateral(gained)] });
    const { transfers } = demoConfig;
    const fewer = await createCheckedClient(async () => client.store, {
      config: { ...demoConfig, transfers: { deposits: [], withdrawals: transfers.withdrawals.slice(0, 2) } },
    });
    expect(await current(fewer)).toMatchObject({ withdrawInstructions: [], depositInstructions: [] });
  });

  test("the account's own deposit address takes precedence over the provider's", async () => {
    const client = await onCredit(open);
    await sell(client, "2");
    const created = await client.post(`/accounts/${alderMain.id}/transfers/deposits/addresses`, {
      idempotencyKey: "k",
      transferMethod: { asset: btc, ...PublicBlockchain },
    });
    const { destination, id } = created.body as { destination: object; id: string };
    expect(await current(client)).toMatchObject({
      depositInstructions: [{ amount: "2", destinationAddress: destination }],
    });
    await client.remove(`/accounts/${alderMain.id}/transfers/deposits/addresses/${id}`);
    expect(await current(client)).toMatchObject({ depositInstructions: [fromCollateral("2")] });
  });

  test("the asset of every instruction is among the first methods of the account", async () => {
    const client = await onCredit(open);
    await sell(client, "2");
    const { depositInstructions, withdrawInstructions } = await current(client);
    for (const [kind, key, instructions] of [
      ["deposits", "deposit", depositInstructions],
      ["withdrawals", "withdrawal", withdrawInstructions],
    ] as const) {
      const { body } = await client.get(`/accounts/${alderMain.id}/capabilities/transfers/${kind}?limit=10`);
      const offered = (body["capabilities"] as Record<string, object>[]).map((one) => one[key]);
      expect(instructions.length).toBe(1);
      for (const instruction of instructions as readonly Record<string, { asset: object }>[]) {
        const { asset } = (instruction["destinationAddress"] ?? instruction["sourceAddress"])!;
        expect(offered).toContainEqual({ asset, ...PublicBlockchain });
      }
    }
  });

  test("the account's funds pay back before the collateral does, and trades before the credit are not settled", async () => {
    const client = await createCheckedClient(open);
    await sell(client, "1");
    await client.post(`${path}/addresses`, addressRequest(eth, "0xcollateral"));
    await addCollateral(client, "1", { amount: "10", asset: btc });
    await client.sandbox.operator.finishCollateralDeposit(alderMain.id, txId("1"));
    expect(await current(client)).toMatchObject({ withdrawInstructions: [], depositInstructions: [] });
    const gained = await sell(client, "3");
    const now = await current(client);
    expect(now).toMatchObject({ depositInstructions: [], withdrawInstructions: [toCollateral(gained)] });
    const before = await standing(client, btc);
    await client.post(`${path}/settlement`, settlement("s1", now.settlementVersion));
    await client.pass(TEN_SECONDS);
    const after = await standing(client, btc);
    expect(after).toMatchObject({ available: before.available, credit: "-8", collateral: "10" });
  });

  test("a sub-account's gain on credit is settled after it moves to the main account", async () => {
    const { withdrawals, deposits } = demoConfig.transfers;
    const returnEth = {
      id: "return-eth",
      withdrawal: { transferMethod: "InternalTransfer", destinationPolicy: "DirectParentAccount", asset: eth },
      balanceAsset: eth,
      accounts: [alderDesk.id],
    } as const;
    const transfers = { deposits, withdrawals: [...withdrawals, returnEth] };
    const client = await onCredit(open, { config: { ...demoConfig, transfers } });
    const moved = await client.post(`/accounts/${alderMain.id}/transfers/withdrawals/subaccount`, {
      idempotencyKey: "down",
      balanceAsset: btc,
      balanceAmount: "3",
      destination: { transferMethod: "InternalTransfer", asset: btc, accountId: alderDesk.id, amount: "3" },
    });
    expect(moved).toMatchObject({ status: 201 });
    await client.pass(TEN_SECONDS);
    const gained = await sell(client, "2", alderDesk.id);
    expect(await current(client)).toMatchObject({
      depositInstructions: [fromCollateral("3")],
      withdrawInstructions: [],
    });
    const up = await client.post(`/accounts/${alderDesk.id}/transfers/withdrawals/subaccount`, {
      idempotencyKey: "up",
      balanceAsset: eth,
      balanceAmount: gained,
      destination: { transferMethod: "InternalTransfer", asset: eth, accountId: alderMain.id, amount: gained },
    });
    expect(up).toMatchObject({ status: 201 });
    await client.pass(TEN_SECONDS);
    expect(await current(client)).toMatchObject({ withdrawInstructions: [toCollateral(gained)] });
  });

  test("the transfers of a settlement are approved and tracked, but not similar ones", async () => {
    const client = await onCredit(open, { scenario: onlyByHand });
    await sell(client, "2");
    const { settlementVersion } = await current(client);
    await client.post(`${path}/settlement`, settlement("s1", settlementVersion));
    const { address } = btcTerms.settlementAddress;
    const request = (name: string, amount: string, to: string = address) => {
      const { destinationAddress, ...rest } = withdrawalIntent(name, { amount, asset: btc, address: to });
      const { addressTag: _addressTag, ...untagged } = destinationAddress;
      return { ...rest, destinationAddress: untagged };
    };
    const ask = async (name: string, amount: string, to?: string) =>
      (await client.post(`${path}/intents/withdrawals`, request(name, amount, to))).body;
    expect(await ask("elsewhere", "2", "bc1qmine")).toMatchObject({ status: "Rejected" });
    expect(await ask("more", "2.1")).toMatchObject({ status: "Rejected" });
    const { status, approvalRequest } = await ask("one", "2");
    expect(status).toBe("Approved");
    const send = (name: string, settlementId: string | undefined, approval = approvalRequest) =>
      client.post(`${path}/withdrawals`, {
        collateralTxId: txId(name, "0"),
        approvalRequest: approval,
        ...(settlementId === undefined ? {} : { settlementDetails: { settlementId, settlementTxId: "t1" } }),
      });
    expect((await send("2", undefined)).body).toMatchObject({ status: "Rejected" });
    expect((await send("3", "s9")).body).toMatchObject({
      status: "Rejected",
      rejectionReason: "The settlement has no such open transfer.",
    });
    expect((await send("4", "s1")).body).toMatchObject({ status: "Pending" });
    expect(await stateOf(client, settlementVersion)).toMatchObject({
      status: "InProgress",
      depositTransactions: [{ status: "PROCESSING" }],
    });
    const { operator } = client.sandbox;
    const refusal: Outcome = { succeeds: false, reason: "Wait." };
    await operator.finishCollateralWithdrawal(alderMain.id, txId("4", "0"), refusal);
    expect(await stateOf(client, settlementVersion)).toMatchObject({ depositTransactions: [{ status: "NOT_FOUND" }] });
    const again = await ask("two", "2");
    expect((await send("5", "s1", again["approvalRequest"])).body).toMatchObject({ status: "Pending" });
    await operator.finishCollateralWithdrawal(alderMain.id, txId("5", "0"));
    expect(await standing(client, btc)).toMatchObject({ collateral: "8", collateralLeaving: "2" });
    expect(await operator.finishSettlement(alderMain.id, "s1")).toMatchObject({ status: "Completed" });
    expect(await standing(client, btc)).toMatchObject({ credit: "-6.4", collateral: "8", collateralLeaving: "0" });
  });

  test("customers do not share settlements", async () => {
    const client = await onCredit(open);
    const { settlementVersion } = await current(client);
    const others = pathOf({ accountId: birchMain.id, collateralId: OTHER });
    await client.get(`${others}/settlement`, "birch-one");
    expect(await client.get(`${others}/settlements/${settlementVersion}`, "birch-one")).toMatchObject({ status: 404 });
    const foreign = await client.post(`${others}/settlement`, settlement("s1", settlementVersion), "birch-one");
    expect(foreign).toMatchObject({ status: 400, body: { propertyName: "/settlementVersion" } });
    await client.post(`${path}/settlement`, settlement("s1", settlementVersion));
    const own = (await client.get(`${others}/settlement`, "birch-one")).body["settlementVersion"];
    expect(await client.post(`${others}/settlement`, settlement("s1", own), "birch-one")).toMatchObject({
      status: 200,
    });
  });

  test("only the latest fifty unused versions are stored", async () => {
    const client = await onCredit(open);
    const versions: string[] = [];
    for (let count = 0; count < 52; count++) {
      await sell(client, "0.01");
      client.advance(1);
      versions.push((await current(client)).settlementVersion);
    }
    expect(await client.get(`${path}/settlements/${versions[1]!}`)).toMatchObject({ status: 404 });
    expect(await stateOf(client, versions[2])).toMatchObject({ status: "Invalid" });
    expect(await stateOf(client, versions[51])).toMatchObject({ status: "Pending" });
  });

  test("the demo account on credit can be settled, and its credit follows its collateral", async () => {
    const client = await createCheckedClient(open);
    const { accountId, collateralId } = demoData.collateralLinks![1]!;
    const at = pathOf({ accountId, collateralId });
    const now = await current(client, at);
    await client.post(`${at}/settlement`, settlement("s1", now.settlementVersion));
    await client.pass(TEN_SECONDS);
    const { balances } = (await client.get(`/accounts/${demoAccounts.alderMargin.id}/balances`)).body;
    expect(balances).toMatchObject([{ availableAmount: "3" }, { availableAmount: "271000", creditAmount: "270000" }]);
  });

  test.each([
    ["customer", "PENDING_MANUAL_APPROVAL"],
    ["service", "PENDING_SERVICE_MANUAL_APPROVAL"],
  ] as const)("transfers wait for the approval of the %s, where that is configured", async (who, status) => {
    const config = { ...demoConfig, collateral: { ...demoConfig.collateral, settlementApproval: who } };
    const client = await onCredit(open, { config, scenario: onlyByHand });
    await sell(client, "2");
    const { settlementVersion } = await current(client);
    await client.post(`${path}/settlement`, settlement("s1", settlementVersion));
    const waiting = { status: "InProgress", withdrawTransactions: [{ status }], depositTransactions: [{ status }] };
    expect(await stateOf(client, settlementVersion)).toMatchObject(waiting);
    const { operator } = client.sandbox;
    await expect(operator.approveSettlement(birchMain.id, "s1")).rejects.toThrow(
      "No transfer of a settlement s1 waits",
    );
    const approved = await operator.approveSettlement(alderMain.id, "s1", 0);
    expect(approved).toMatchObject({
      withdrawTransactions: [{ status: "NOT_FOUND" }],
      depositTransactions: [{ status }],
    });
    await expect(operator.approveSettlement(alderMain.id, "s1", 0)).rejects.toThrow("waits for approval");
    await operator.finishSettlement(alderMain.id, "s1", { outcome: success }, 0);
    const no: Outcome = { succeeds: false, reason: "Not today." };
    expect(await operator.finishSettlement(alderMain.id, "s1", { outcome: no })).toMatchObject({
      status: "Failed",
      withdrawTransactions: [{ status: "COMPLETED" }],
      depositTransactions: [{ status: "REJECTED", rejectionReason: "Not today." }],
    });
  });

  test("the scenario acts for the person who approves", async () => {
    const config = { ...demoConfig, collateral: { ...demoConfig.collateral, settlementApproval: "service" as const } };
    const client = await onCredit(open, { config });
    await sell(client, "2");
    const { settlementVersion } = await current(client);
    await client.post(`${path}/settlement`, settlement("s1", settlementVersion));
    await client.pass(TEN_SECONDS);
    expect(await stateOf(client, settlementVersion)).toMatchObject({ status: "Completed" });
  });

  test("an operator ends a settlement once, and only its open transfers", async () => {
    const client = await onCredit(open, { scenario: onlyByHand });
    const { settlementVersion } = await current(client);
    await client.post(`${path}/settlement`, settlement("s1", settlementVersion));
    const { operator } = client.sandbox;
    await expect(operator.finishSettlement(birchMain.id, "s1")).rejects.toThrow("no settlement s1 in progress");
    await expect(operator.finishSettlement(alderMain.id, "s1", { outcome: success }, 0)).rejects.toThrow(
      "no open transfer 0",
    );
    expect(await operator.finishSettlement(alderMain.id, "s1")).toMatchObject({ status: "Completed" });
    await expect(operator.finishSettlement(alderMain.id, "s1")).rejects.toThrow("no settlement s1 in progress");
    await expect(operator.disableCollateralLink(birchMain.id, "No.")).rejects.toThrow("is not linked");
  });

  test("a disabled link is still settled", async () => {
    const client = await onCredit(open);
    await client.post(`/accounts/${alderMain.id}/collateral/link`, linkRequest());
    await client.sandbox.operator.disableCollateralLink(alderMain.id, "The contract ended.");
    const links = (await client.get(`/accounts/${alderMain.id}/collateral/link`)).body["collateralLinks"];
    expect(links).toContainEqual(
      expect.objectContaining({ status: "Disabled", rejectionReason: "The contract ended." }),
    );
    const { settlementVersion } = await current(client);
    expect(await client.post(`${path}/settlement`, settlement("s1", settlementVersion))).toMatchObject({ status: 200 });
  });
});

/** A part of an amount, rounded down to ether's decimal places. */
function share(amount: string, ratio: string): string {
  return Big(amount).times(ratio).round(18, 0).toFixed();
}

function minus(one: string, other: string): string {
  return Big(one).minus(other).toFixed();
}
