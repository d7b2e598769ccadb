/** The rules of forced settlements, through the platform's HTTP interface. @module */
import { expect, test } from "vitest";
import { DAY, type Desk, FORCE, HOUR, openDesk } from "../testing/open-desk.ts";
import type { Platform } from "./platform.ts";
import type { CustomerAlert } from "./settings.ts";
import { createMemoryPlatformStore } from "./store.ts";

test("mark: a settlement can be marked after two hours, and forceUnixTime is the end of the enforcement time", async () => {
  const desk = await openDesk();
  const { settlementId, transactionId } = await desk.startSettlement();
  desk.platform.deny(transactionId);
  await desk.platform.advance(2 * HOUR);
  const now = desk.platform.now();
  const { status, body } = await desk.request("PUT", FORCE, { collateralId: desk.collateralId, settlementId });
  expect(status).toBe(200);
  expect(body).toMatchObject({ settlementId, toExchange: [{ collateralTxId: transactionId, status: "REJECTED" }] });
  expect(Number(body["forceUnixTime"]) - now).toBeGreaterThanOrEqual(DAY);
});

test("mark: not before two hours have passed", async () => {
  const desk = await openDesk();
  const { settlementId } = await desk.startSettlement();
  await desk.platform.advance(2 * HOUR - 60_000);
  const { status, body } = await desk.request("PUT", FORCE, { collateralId: desk.collateralId, settlementId });
  expect([status, body.code]).toEqual([409, 4102]);
});

test("mark: not after seven days", async () => {
  const desk = await openDesk();
  const { settlementId, transactionId } = await desk.startSettlement();
  desk.platform.deny(transactionId);
  await desk.platform.advance(7 * DAY + 1);
  const { status, body } = await desk.request("PUT", FORCE, { collateralId: desk.collateralId, settlementId });
  expect([status, body.code]).toEqual([409, 4104]);
});

test("mark: only the latest settlement", async () => {
  const desk = await openDesk();
  const { settlementId, transactionId } = await desk.startSettlement();
  desk.platform.deny(transactionId);
  await desk.startSettlement();
  await desk.platform.advance(3 * HOUR);
  const { status, body } = await desk.request("PUT", FORCE, { collateralId: desk.collateralId, settlementId });
  expect([status, body.code]).toEqual([409, 4103]);
});

test("mark: only one settlement at a time", async () => {
  const desk = await openDesk();
  const { settlementId } = await desk.markDenied();
  const { status, body } = await desk.request("PUT", FORCE, { collateralId: desk.collateralId, settlementId });
  expect([status, body.code]).toEqual([409, 4101]);
});

test("mark: not if every transaction is complete", async () => {
  const desk = await openDesk();
  const { settlementId, transactionId } = await desk.startSettlement();
  desk.platform.sign(transactionId);
  await desk.platform.advance(3 * HOUR);
  const { status, body } = await desk.request("PUT", FORCE, { collateralId: desk.collateralId, settlementId });
  expect([status, body.code]).toEqual([409, 4106]);
});

test("mark: not if a transaction to the exchange was cancelled", async () => {
  const desk = await openDesk();
  const { settlementId, transactionId } = await desk.startSettlement();
  desk.platform.cancel(transactionId);
  await desk.platform.advance(3 * HOUR);
  const { status, body } = await desk.request("PUT", FORCE, { collateralId: desk.collateralId, settlementId });
  expect([status, body.code]).toEqual([409, 4107]);
});

test("while marked: no settlement of either side, no addition and no removal", async () => {
  const desk = await openDesk();
  await desk.markDenied();
  const { collateralId, platform } = desk;
  await expect(desk.startSettlement()).rejects.toThrow("4101");
  expect(() => platform.settle(collateralId)).toThrow("marked for enforcement");
  const move = { collateralId, assetId: "BTC", amount: "1" };
  expect(() => platform.addCollateral(move)).toThrow("marked for enforcement");
  expect(() => platform.removeCollateral({ ...move, destinationAddress: "a" })).toThrow("marked for enforcement");
});

test("while marked: the customer cannot read the settlement instructions", async () => {
  const instructions = { settlementVersion: "7", withdrawInstructions: [], depositInstructions: [] };
  let approvalRequests = 0;
  const desk = await openDesk({
    async instructions() {
      approvalRequests += 1;
      return instructions;
    },
  });
  const { collateralId } = desk;
  expect(await desk.platform.instructions(collateralId)).toEqual(instructions);
  await desk.markDenied();
  await expect(desk.platform.instructions(collateralId)).rejects.toMatchObject({ reason: "settlement-marked" });
  expect(approvalRequests, "the provider is not asked").toBe(1);
  await desk.request("DELETE", `${FORCE}?collateralId=${collateralId}`);
  expect(await desk.platform.instructions(collateralId)).toEqual(instructions);
});

test("GET returns the marked settlement, DELETE cancels the marking, and operations continue", async () => {
  const desk = await openDesk();
  const { settlementId } = await desk.markDenied();
  const uri = `${FORCE}?collateralId=${desk.collateralId}`;
  expect(await desk.request("GET", uri)).toMatchObject({ status: 200, body: { settlementId } });
  expect(await desk.request("DELETE", uri)).toMatchObject({ status: 200, body: { settlementId } });
  expect(await desk.request("GET", uri)).toMatchObject({ status: 404, body: { code: 4043 } });
  await desk.startSettlement();
});

test("mark and force: the customer is alerted, and after forcing operations continue", async () => {
  const alerts: CustomerAlert[] = [];
  const desk = await openDesk({}, { onCustomerAlert: (alert) => alerts.push(alert) });
  const { collateralId } = desk;
  const { settlementId } = await desk.markDenied();
  expect(alerts).toEqual([{ kind: "settlement-marked", collateralId, settlementId }]);
  await desk.platform.advance(DAY);
  const { body } = await desk.request("POST", FORCE, { collateralId });
  await desk.request("POST", FORCE, { collateralId, settlementId });
  const { settlement } = body as unknown as { settlement: { settlementId: string } };
  expect(alerts.slice(1)).toEqual([{ kind: "settlement-forced", collateralId, settlementId: settlement.settlementId }]);
  expect(desk.platform.vault(collateralId).marked).toBeUndefined();
  await desk.startSettlement();
});

test("mark and force: the whole settlement, never one of its transactions", async () => {
  const desk = await openDesk();
  const { collateralId, platform } = desk;
  const { body: created } = await desk.request("POST", "/v1/collateral/settlements", {
    collateralId,
    toExchange: ["1", "2"].map((amount) => ({ fireblocksAssetId: "BTC", amount, destinationAddress: "p" })),
    toCollateral: [],
  });
  const { settlementId, toExchange } = created as unknown as {
    settlementId: string;
    toExchange: readonly { collateralTxId: string }[];
  };
  for (const { collateralTxId } of toExchange) platform.deny(collateralTxId);
  await platform.advance(2 * HOUR);
  // No field names a transaction, and one that does is ignored.
  const [one] = toExchange;
  await desk.request("PUT", FORCE, { collateralId, settlementId, transactionIds: [one?.collateralTxId] });
  await platform.advance(DAY);
  const { body } = await desk.request("POST", FORCE, { collateralId });
  expect((body as unknown as { settlement: { toExchange: unknown[] } }).settlement.toExchange).toHaveLength(2);
});

test("force: not again after a transaction of the forced settlement was cancelled", async () => {
  const desk = await openDesk();
  const { collateralId, platform } = desk;
  await desk.markDenied();
  await platform.advance(DAY);
  const { body } = await desk.request("POST", FORCE, { collateralId });
  const { settlement } = body as unknown as { settlement: { settlementId: string } };
  for (const { id } of platform.settlement(settlement.settlementId).transactions) platform.cancel(id);
  const again = await desk.request("POST", FORCE, { collateralId, settlementId: settlement.settlementId });
  expect([again.status, again.body.code]).toEqual([409, 4107]);
});

test("force: not before forceUnixTime", async () => {
  const desk = await openDesk();
  await desk.markDenied();
  await desk.platform.advance(DAY - 60_000);
  const { status, body } = await desk.request("POST", FORCE, { collateralId: desk.collateralId });
  expect([status, body.code]).toEqual([409, 4108]);
});

test("force: not without a marking", async () => {
  const desk = await openDesk();
  await desk.startSettlement();
  const { status, body } = await desk.request("POST", FORCE, { collateralId: desk.collateralId });
  expect([status, body.code]).toEqual([404, 4043]);
});

test("force: not after ten days", async () => {
  const desk = await openDesk();
  await desk.markDenied();
  await desk.platform.advance(10 * DAY);
  const { status, body } = await desk.request("POST", FORCE, { collateralId: desk.collateralId });
  expect([status, body.code]).toEqual([409, 4109]);
});

test("force: an approval creates a new settlement with new transactions, which the signer signs", async () => {
  const approvalRequests: unknown[] = [];
  const desk = await openDesk({
    approveForcedSettlement: async (path, request) => {
      approvalRequests.push([path, request]);
      return { approved: true };
    },
  });
  const { platform, collateralId, signerId } = desk;
  const token = await desk.request("POST", "/v1/collateral/signers/token", { signerId });
  platform.pairSigner(signerId, String(token.body["pairingToken"]));
  platform.shareKeys(signerId);
  const { settlementId, transactionId } = await desk.markDenied();
  await platform.advance(DAY);
  const { status, body } = await desk.request("POST", FORCE, { collateralId });
  expect(status).toBe(200);
  expect(approvalRequests).toEqual([
    [
      { accountId: "account-1", collateralId },
      {
        settlementId,
        toExchange: [
          {
            fireblocksAssetId: "BTC",
            amount: "1",
            destinationAddress: "provider-address",
            sourceAddress: expect.any(String),
          },
        ],
        toCollateral: [],
      },
    ],
  ]);
  const { settlement } = body as unknown as {
    settlement: { settlementId: string; toExchange: readonly { collateralTxId: string }[] };
  };
  expect(body).toMatchObject({ originalSettlementId: settlementId, settlement: { isForceSettlement: true } });
  expect(settlement.settlementId).not.toBe(settlementId);
  const [created] = settlement.toExchange;
  expect(created?.collateralTxId).not.toBe(transactionId);
  await platform.advance(HOUR);
  expect(platform.transaction(created?.collateralTxId ?? "").status).toBe("COMPLETED");
  expect(platform.vault(collateralId).balances["BTC"]).toBe("9");
  await desk.startSettlement();
});

test("force: a repeated request returns the same new settlement", async () => {
  const desk = await openDesk();
  const { settlementId } = await desk.markDenied();
  await desk.platform.advance(DAY);
  const { collateralId } = desk;
  const first = await desk.request("POST", FORCE, { collateralId, settlementId });
  const second = await desk.request("POST", FORCE, { collateralId, settlementId });
  expect(second).toEqual(first);
});

test("force: two concurrent requests ask the provider once", async () => {
  let approvalRequests = 0;
  const desk = await openDesk({
    approveForcedSettlement: async () => {
      approvalRequests += 1;
      return { approved: true };
    },
  });
  const { settlementId } = await desk.markDenied();
  await desk.platform.advance(DAY);
  const body = { collateralId: desk.collateralId, settlementId };
  const [first, second] = await Promise.all([desk.request("POST", FORCE, body), desk.request("POST", FORCE, body)]);
  expect(first).toEqual(second);
  expect(approvalRequests).toBe(1);
});

test("force: a refusal of the provider fails the request and keeps the marking", async () => {
  const desk = await openDesk({
    approveForcedSettlement: async () => ({ approved: false, rejectionReason: "settled by hand" }),
  });
  await desk.markDenied();
  await desk.platform.advance(DAY);
  const { collateralId } = desk;
  const { status, body } = await desk.request("POST", FORCE, { collateralId });
  expect([status, body.code]).toEqual([409, 4111]);
  expect(body.message).toContain("settled by hand");
  expect((await desk.request("GET", `${FORCE}?collateralId=${collateralId}`)).status).toBe(200);
});

test("force: a forced settlement is forced again without marking, and cannot be marked", async () => {
  const desk = await openDesk();
  await desk.markDenied();
  await desk.platform.advance(DAY);
  const { collateralId } = desk;
  const { body } = await desk.request("POST", FORCE, { collateralId });
  const { settlement } = body as unknown as { settlement: { settlementId: string } };
  await desk.platform.advance(3 * HOUR);
  const wanted = { collateralId, settlementId: settlement.settlementId };
  expect(await desk.request("PUT", FORCE, wanted)).toMatchObject({ status: 409, body: { code: 4105 } });
  expect(await desk.request("POST", FORCE, wanted)).toMatchObject({ status: 200 });
});

test("force: a broadcast transaction is not created again", async () => {
  const desk = await openDesk({}, { settings: { confirmationMs: 20 * DAY } });
  const { collateralId, platform } = desk;
  const { body: created } = await desk.request("POST", "/v1/collateral/settlements", {
    collateralId,
    toExchange: ["1", "2"].map((amount) => ({ fireblocksAssetId: "BTC", amount, destinationAddress: "p" })),
    toCollateral: [],
  });
  const { settlementId, toExchange } = created as unknown as {
    settlementId: string;
    toExchange: readonly { collateralTxId: string }[];
  };
  platform.sign(toExchange[0]?.collateralTxId ?? "");
  platform.deny(toExchange[1]?.collateralTxId ?? "");
  await platform.advance(2 * HOUR);
  await desk.request("PUT", FORCE, { collateralId, settlementId });
  await platform.advance(DAY);
  const { body } = await desk.request("POST", FORCE, { collateralId });
  expect((body as unknown as { settlement: { toExchange: unknown[] } }).settlement.toExchange).toMatchObject([
    { amount: "2" },
  ]);
});

test("force: a provider that does not decide in time is reported, and the request can be repeated", async () => {
  let release: (() => void) | undefined;
  const desk = await openDesk(
    {
      approveForcedSettlement: () =>
        new Promise((resolve) => {
          release = () => resolve({ approved: true });
        }),
    },
    { approvalTimeoutMs: 20 },
  );
  await desk.markDenied();
  await desk.platform.advance(DAY);
  const { status, body } = await desk.request("POST", FORCE, { collateralId: desk.collateralId });
  expect([status, body.code]).toEqual([503, 5030]);
  expect(body.message).toContain("hold no lock");
  release?.();
});

test("force: after a failed approval request the marking can be cancelled", async () => {
  const desk = await openDesk({ approveForcedSettlement: async () => Promise.reject(new Error("503")) });
  const { collateralId } = desk;
  await desk.markDenied();
  await desk.platform.advance(DAY);
  expect(await desk.request("POST", FORCE, { collateralId })).toMatchObject({ status: 503 });
  expect(await desk.request("DELETE", `${FORCE}?collateralId=${collateralId}`)).toMatchObject({ status: 200 });
  await desk.startSettlement();
});

test("force: after a crash during the approval request it is sent again, or the marking is cancelled", async () => {
  const store = createMemoryPlatformStore();
  const response = Promise.withResolvers<{ readonly approved: boolean }>();
  const desk = await openDesk({ approveForcedSettlement: () => response.promise }, { store });
  const { collateralId } = desk;
  const { settlementId } = await desk.markDenied();
  await desk.platform.advance(DAY);
  const lost = desk.request("POST", FORCE, { collateralId });
  await expect.poll(() => desk.platform.enforcement(settlementId)?.status).toBe("asking");
  const uri = `${FORCE}?collateralId=${collateralId}`;
  expect(await desk.request("DELETE", uri)).toMatchObject({ status: 409, body: { code: 4110 } });
  const after = await desk.restart();
  expect(await after("DELETE", uri)).toMatchObject({ status: 200 });
  response.resolve({ approved: true });
  await lost;
});

test.each([
  ["signs", 4106, (platform: Platform, id: string) => platform.sign(id)],
  ["cancels", 4107, (platform: Platform, id: string) => platform.cancel(id)],
])("force: nothing is created if the customer %s during the approval request", async (_verb, code, act) => {
  const desk: Desk = await openDesk({
    approveForcedSettlement: async () => {
      act(desk.platform, transactionId);
      return { approved: true };
    },
  });
  const { collateralId, platform } = desk;
  const { settlementId, transactionId } = await desk.startSettlement();
  await platform.advance(2 * HOUR);
  await desk.request("PUT", FORCE, { collateralId, settlementId });
  await platform.advance(DAY);
  expect(await desk.request("POST", FORCE, { collateralId })).toMatchObject({ status: 409, body: { code } });
  expect(platform.vault(collateralId).latestSettlementId).toBe(settlementId);
  expect(await desk.request("DELETE", `${FORCE}?collateralId=${collateralId}`)).toMatchObject({ status: 200 });
});

test("auto-sign: a transaction without a decision goes to the signer, a denied one does not", async () => {
  const desk = await openDesk();
  const { platform, signerId } = desk;
  const unanswered = await desk.startSettlement();
  const denied = await desk.startSettlement("2");
  platform.deny(denied.transactionId);
  await platform.advance(DAY + HOUR);
  expect(platform.transaction(unanswered.transactionId).status).toBe("PENDING_SIGNATURE");
  const { body } = await desk.request("POST", "/v1/collateral/signers/token", { signerId });
  platform.pairSigner(signerId, String(body["pairingToken"]));
  platform.shareKeys(signerId);
  await platform.advance(2 * HOUR);
  expect(platform.transaction(unanswered.transactionId).status).toBe("COMPLETED");
  expect(platform.transaction(denied.transactionId).status).toBe("REJECTED");
});
