import { describe, expect, test } from "vitest";
import { demoAccounts } from "../../../presets/demo-accounts.ts";
import { demoData } from "../../../presets/demo-data.ts";
import { demoConfig } from "../../../presets/demo-config.ts";
import { createCheckedClient } from "../../../testing/checked-client.ts";
import {
  alderMain,
  birchMain,
  btc,
  linkRequest,
  OTHER,
  pathOf,
  txId,
  withdrawalIntent,
} from "../../../testing/collateral-requests.ts";
import { storeKinds } from "../../../testing/stores.ts";
import { type TaskOutcome, success } from "../../progress/tasks.ts";
import {
  TEN_SECONDS,
  btcTerms,
  current,
  onCredit,
  manual,
  path,
  sell,
  settlement,
  standing,
  stateOf,
} from "../../../testing/settlements.ts";

describe.each(storeKinds)("the transfers of settlements, in $kind", ({ open }) => {
  test("the transfers of a settlement are approved and tracked, but not similar ones", async () => {
    const client = await onCredit(open, { scenario: manual });
    await sell(client, "2");
    const { settlementVersion } = await current(client);
    await client.post(`${path}/settlement`, settlement("s1", settlementVersion));
    const { address } = btcTerms.settlementAddress;
    const request = (name: string, amount: string, to: string = address) => {
      const { destinationAddress, ...rest } = withdrawalIntent(name, { amount, asset: btc, address: to });
      const { addressTag: _addressTag, ...untagged } = destinationAddress;
      return { ...rest, destinationAddress: untagged };
    };
    const requestIntent = async (name: string, amount: string, to?: string) =>
      (await client.post(`${path}/intents/withdrawals`, request(name, amount, to))).body;
    expect(await requestIntent("elsewhere", "2", "bc1qmine")).toMatchObject({ status: "Rejected" });
    expect(await requestIntent("more", "2.1")).toMatchObject({ status: "Rejected" });
    const { status, approvalRequest } = await requestIntent("one", "2");
    expect(status).toBe("Approved");
    const register = (name: string, settlementId: string | undefined, approval = approvalRequest) =>
      client.post(`${path}/withdrawals`, {
        collateralTxId: txId(name, "0"),
        approvalRequest: approval,
        ...(settlementId === undefined ? {} : { settlementDetails: { settlementId, settlementTxId: "t1" } }),
      });
    expect((await register("2", undefined)).body).toMatchObject({ status: "Rejected" });
    expect((await register("3", "s9")).body).toMatchObject({
      status: "Rejected",
      rejectionReason: "The settlement has no such open transfer.",
    });
    expect((await register("4", "s1")).body).toMatchObject({ status: "Pending" });
    expect(await stateOf(client, settlementVersion)).toMatchObject({
      status: "InProgress",
      depositTransactions: [{ status: "PROCESSING" }],
    });
    const { operator } = client.sandbox;
    const refusal: TaskOutcome = { succeeds: false, reason: "Wait." };
    await operator.finishCollateralWithdrawal(alderMain.id, txId("4", "0"), refusal);
    expect(await stateOf(client, settlementVersion)).toMatchObject({ depositTransactions: [{ status: "NOT_FOUND" }] });
    const again = await requestIntent("two", "2");
    expect((await register("5", "s1", again["approvalRequest"])).body).toMatchObject({ status: "Pending" });
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
  ] as const)("transfers wait for the approval of the %s if it is configured", async (who, status) => {
    const config = { ...demoConfig, collateral: { ...demoConfig.collateral, settlementApproval: who } };
    const client = await onCredit(open, { config, scenario: manual });
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
    const no: TaskOutcome = { succeeds: false, reason: "Not today." };
    expect(await operator.finishSettlement(alderMain.id, "s1", { outcome: no })).toMatchObject({
      status: "Failed",
      withdrawTransactions: [{ status: "COMPLETED" }],
      depositTransactions: [{ status: "REJECTED", rejectionReason: "Not today." }],
    });
  });

  test("without an approval, the scenario ends the transfers", async () => {
    const config = { ...demoConfig, collateral: { ...demoConfig.collateral, settlementApproval: "service" as const } };
    const client = await onCredit(open, { config });
    await sell(client, "2");
    const { settlementVersion } = await current(client);
    await client.post(`${path}/settlement`, settlement("s1", settlementVersion));
    await client.pass(TEN_SECONDS);
    expect(await stateOf(client, settlementVersion)).toMatchObject({ status: "Completed" });
  });

  test("an operator ends a settlement once, and only its open transfers", async () => {
    const client = await onCredit(open, { scenario: manual });
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
