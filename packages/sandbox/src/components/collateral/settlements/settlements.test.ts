import { describe, expect, test } from "vitest";
import { demoConfig } from "../../../presets/demo-config.ts";
import { createCheckedClient } from "../../../testing/checked-client.ts";
import { alderMain, btc, removeCollateral, sorted } from "../../../testing/collateral-requests.ts";
import { storeKinds } from "../../../testing/stores.ts";
import { type TaskOutcome, success } from "../../progress/tasks.ts";
import {
  TEN_SECONDS,
  btcTerms,
  current,
  eth,
  ethTerms,
  fromCollateral,
  minus,
  onCredit,
  manual,
  path,
  sell,
  settlement,
  share,
  standing,
  stateOf,
  toCollateral,
} from "../../../testing/settlements.ts";

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
    const responses = await Promise.all(Array.from({ length: 10 }, () => current(client)));
    expect(new Set(responses.map(({ settlementVersion }) => settlementVersion)).size).toBe(1);
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
    const responses = await Promise.all(Array.from({ length: 12 }, () => send("s1")));
    expect(new Set(responses.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(responses[0]!.status).toBe(200);
    expect(await standing(client, btc)).toMatchObject({ locked: "6", collateral: "8", collateralLeaving: "2" });
    await client.pass(TEN_SECONDS);
    expect(await send("s1")).toMatchObject({ status: 200, text: responses[0]!.text });
    expect(await standing(client, btc)).toMatchObject({ locked: "0", credit: "-6.4", collateral: "8" });
  });

  test("one of two concurrent settlements starts", async () => {
    const client = await onCredit(open);
    await sell(client, "2");
    const { settlementVersion } = await current(client);
    const responses = await Promise.all(
      ["s1", "s2", "s3"].map((id) => client.post(`${path}/settlement`, settlement(id, settlementVersion))),
    );
    expect(sorted(responses.map(({ status }) => status))).toEqual(["200", "400", "400"]);
    for (const { body } of responses.filter(({ status }) => status === 400))
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
    const client = await onCredit(open, { scenario: manual });
    const gained = await sell(client, "2");
    const { settlementVersion } = await current(client);
    await client.post(`${path}/settlement`, settlement("s1", settlementVersion));
    const { operator } = client.sandbox;
    const refusal: TaskOutcome = { succeeds: false, reason: "The customer denied it." };
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
    const client = await onCredit(open, { scenario: manual });
    const gained = await sell(client, "2");
    const { settlementVersion } = await current(client);
    await client.post(`${path}/settlement`, settlement("s1", settlementVersion));
    const refusal: TaskOutcome = { succeeds: false, reason: "No." };
    await client.sandbox.operator.finishSettlement(alderMain.id, "s1", { outcome: refusal });
    expect(await current(client)).toMatchObject({
      depositInstructions: [fromCollateral("2")],
      withdrawInstructions: [toCollateral(gained)],
    });
    expect(await standing(client, eth)).toMatchObject({ available: gained, locked: "0" });
  });

  test("a scenario that refuses all transfers fails the settlement", async () => {
    const outcome: TaskOutcome = { succeeds: false, reason: "No." };
    const scenario = { delayMsOf: () => TEN_SECONDS, outcomeOf: () => outcome };
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
});
