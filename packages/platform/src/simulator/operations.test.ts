/** One test for each operation that a provider calls, named by it. @module */
import { contract } from "@provider-connectivity/contract/platform-v1";
import type { Operation } from "@provider-connectivity/core";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FORCE, HOUR, openDesk } from "../testing/open-desk.ts";

const UNKNOWN = "unknown";

test("GET /v1/collateral/transactions/{collateralTxId}: the state of one transaction; 404 for an unknown id", async () => {
  const desk = await openDesk();
  const { settlementId, transactionId } = await desk.startSettlement();
  const uri = `/v1/collateral/transactions/${transactionId}`;
  expect((await desk.request("GET", uri)).body).toMatchObject({
    settlementId,
    status: "PENDING_SIGNATURE",
    amount: "1",
  });
  desk.platform.sign(transactionId);
  await desk.platform.advance(HOUR);
  expect((await desk.request("GET", uri)).body).toMatchObject({
    status: "COMPLETED",
    blockchainTxId: expect.any(String),
  });
  expect(await desk.request("GET", `/v1/collateral/transactions/${UNKNOWN}`)).toMatchObject({ status: 404 });
});

test("POST /v1/collateral/settlements: a settlement with an id of the platform; refused while one is marked", async () => {
  const desk = await openDesk();
  const body = {
    collateralId: desk.collateralId,
    toExchange: [{ fireblocksAssetId: "BTC", amount: "1", destinationAddress: "provider" }],
    toCollateral: [{ fireblocksAssetId: "ETH", amount: "2", fee: "0.1", sourceAddress: "provider" }],
  };
  const created = await desk.request("POST", "/v1/collateral/settlements", body);
  expect(created).toMatchObject({ status: 201, body: { initiator: "EXCHANGE", isForceSettlement: false } });
  await desk.markDenied();
  expect(await desk.request("POST", "/v1/collateral/settlements", body)).toMatchObject({ body: { code: 4101 } });
});

test("GET /v1/collateral/settlements/{settlementId}/transactions: every transaction with its state", async () => {
  const desk = await openDesk();
  const { settlementId, transactionId } = await desk.startSettlement();
  desk.platform.deny(transactionId);
  expect((await desk.request("GET", `/v1/collateral/settlements/${settlementId}/transactions`)).body).toMatchObject({
    toExchange: [{ collateralTxId: transactionId, status: "REJECTED" }],
    toCollateral: [],
  });
  expect((await desk.request("GET", `/v1/collateral/settlements/${UNKNOWN}/transactions`)).status).toBe(404);
});

test("GET /v1/collateral/address/{assetId}: the address of a collateral account, the same each time", async () => {
  const desk = await openDesk();
  const uri = `/v1/collateral/address/ETH?collateralId=${desk.collateralId}`;
  const { body } = await desk.request("GET", uri);
  expect(body).toMatchObject({ collateralId: desk.collateralId, assetId: "ETH", address: expect.any(String) });
  expect((await desk.request("GET", uri)).body).toEqual(body);
  expect(await desk.request("GET", uri.replace("ETH", "NONE"))).toMatchObject({ status: 404, body: { code: 4044 } });
});

test("PUT /v1/collateral/settlements/force: marks the latest settlement and returns forceUnixTime", async () => {
  const desk = await openDesk();
  const { settlementId } = await desk.startSettlement();
  await desk.platform.advance(2 * HOUR);
  const marked = await desk.request("PUT", FORCE, { collateralId: desk.collateralId, settlementId });
  expect(marked).toMatchObject({ status: 200, body: { settlementId, forceUnixTime: expect.any(Number) } });
});

test("GET /v1/collateral/settlements/force: the marked settlement, found by the collateral account", async () => {
  const desk = await openDesk();
  const uri = `${FORCE}?collateralId=${desk.collateralId}`;
  expect(await desk.request("GET", uri)).toMatchObject({ status: 404, body: { code: 4043 } });
  const { settlementId } = await desk.markDenied();
  expect(await desk.request("GET", uri)).toMatchObject({ status: 200, body: { settlementId } });
});

test("DELETE /v1/collateral/settlements/force: cancels the marking", async () => {
  const desk = await openDesk();
  const uri = `${FORCE}?collateralId=${desk.collateralId}`;
  expect(await desk.request("DELETE", uri)).toMatchObject({ status: 404, body: { code: 4043 } });
  const { settlementId } = await desk.markDenied();
  expect(await desk.request("DELETE", uri)).toMatchObject({ status: 200, body: { settlementId } });
  expect(desk.platform.vault(desk.collateralId).marked).toBeUndefined();
});

test("POST /v1/collateral/settlements/force: responds after the provider's approval, with a new settlement", async () => {
  let isApproved = false;
  const desk = await openDesk({
    async approveForcedSettlement() {
      isApproved = true;
      return { approved: true };
    },
  });
  const { settlementId, transactionId } = await desk.markDenied();
  await desk.platform.advance(24 * HOUR);
  const { status, body } = await desk.request("POST", FORCE, { collateralId: desk.collateralId });
  expect(isApproved).toBe(true);
  expect([status, body]).toMatchObject([
    200,
    { originalSettlementId: settlementId, settlement: { isForceSettlement: true } },
  ]);
  expect(JSON.stringify(body["settlement"])).not.toContain(transactionId);
});

test("POST /v1/collateral/signers/token: the pairing token of a signer, until it is paired", async () => {
  const desk = await openDesk();
  const { signerId } = desk;
  const { body } = await desk.request("POST", "/v1/collateral/signers/token", { signerId });
  desk.platform.pairSigner(signerId, String(body["pairingToken"]));
  expect((await desk.request("POST", "/v1/collateral/signers/token", { signerId })).body.code).toBe(4112);
  expect((await desk.request("POST", "/v1/collateral/signers/token", { signerId: UNKNOWN })).body.code).toBe(4045);
});

test("GET /v1/collateral/workspaces: the workspaces with their collateral accounts and signers", async () => {
  const desk = await openDesk();
  const { body } = await desk.request("GET", "/v1/collateral/workspaces");
  expect(body).toMatchObject({
    workspaces: [
      {
        workspaceId: desk.workspaceId,
        collateralAccounts: [{ collateralId: desk.collateralId, accountId: "account-1" }],
      },
    ],
  });
});

test("GET /v1/collateral/signers/data: every signer with its status", async () => {
  const desk = await openDesk();
  const { body } = await desk.request("GET", "/v1/collateral/signers/data");
  expect(body).toMatchObject({ signers: [{ signerId: desk.signerId, status: "WAITING_FOR_DEVICE_PAIRING" }] });
});

test("POST /v1/collateral/notify: accepts an event, and refuses a body without its id", async () => {
  const received: string[] = [];
  const desk = await openDesk({}, { onNotification: ({ id }) => void received.push(id) });
  const event = { id: "n1", eventType: "SOMETHING", createdAt: 1, data: {} };
  expect(await desk.request("POST", "/v1/collateral/notify", event)).toEqual({ status: 200, body: {} });
  expect(received).toEqual(["n1"]);
  expect((await desk.request("POST", "/v1/collateral/notify", { ...event, id: undefined })).status).toBe(400);
});

test("every operation of the contract has a test of its name", () => {
  const text = readFileSync(import.meta.filename, "utf8");
  const missing = Object.values<Operation>(contract.operations)
    .map(({ method, path }) => `test("${method} ${path}: `)
    .filter((title) => !text.includes(title));
  expect(missing).toEqual([]);
});
