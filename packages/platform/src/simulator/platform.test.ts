/** The simulator's processes and its HTTP interface. @module */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openSqlitePlatformStore } from "../node/open-sqlite-store.ts";
import { createApprovingProvider } from "./approving-provider.ts";
import { API_KEY, assets, DAY, HOUR, openDesk } from "../testing/open-desk.ts";
import { createPlatform } from "./create-platform.ts";
import type { ProviderApi } from "./provider-api.ts";

const SETTLEMENTS = "/v1/collateral/settlements";
const transfer = { fireblocksAssetId: "BTC", amount: "1", destinationAddress: "provider-address" };

test("adding collateral registers the address once, announces the transaction, and locks the amount on confirmation", async () => {
  const calls: string[] = [];
  const desk = await openDesk({
    addAddress: async (_path, address) => {
      calls.push("address");
      return { id: "a", ...address };
    },
  });
  const { platform, collateralId } = desk;
  const { id } = platform.addCollateral({ collateralId, assetId: "BTC", amount: "0.5" });
  await platform.advance(HOUR);
  expect(calls).toEqual(["address"]);
  expect(platform.transaction(id).status).toBe("COMPLETED");
  expect(platform.vault(collateralId).balances["BTC"]).toBe("10.5");
  expect(platform.pending()).toEqual([]);
});

test("an addition that the provider rejects moves nothing", async () => {
  const desk = await openDesk();
  const rejecting = await openDesk({
    announceDeposit: async (_path, { intentApprovalRequest, ...intent }) => ({
      id: "i",
      status: "Rejected",
      rejectionReason: "not eligible",
      ...intent,
      approvalRequest: { ...intentApprovalRequest, partnerIntentId: "p" },
    }),
  });
  expect(desk.platform.vault(desk.collateralId).balances).toEqual({ BTC: "10" });
  expect(rejecting.platform.vault(rejecting.collateralId).balances).toEqual({});
});

test("a removal is broadcast only after the provider has approved it", async () => {
  let decision: "Approved" | "Pending" = "Pending";
  const response = async (_path: unknown, id: string) => ({
    id: "w",
    status: decision,
    collateralTxId: id,
    approvalRequest: { fireblocksIntentId: "i", partnerIntentId: "p" },
  });
  const { platform, collateralId } = await openDesk({
    registerWithdrawal: (path, { collateralTxId }) => response(path, collateralTxId),
    withdrawal: response,
  });
  const removal = { collateralId, assetId: "BTC", amount: "4", destinationAddress: "customer" };
  const { id } = platform.removeCollateral(removal);
  await platform.advance(HOUR);
  expect(platform.vault(collateralId).balances["BTC"]).toBe("10");
  decision = "Approved";
  await platform.advance(2 * HOUR);
  expect(platform.transaction(id).status).toBe("COMPLETED");
  expect(platform.vault(collateralId).balances["BTC"]).toBe("6");
});

test("a failed call is repeated with the same ids until it succeeds", async () => {
  const ids: string[] = [];
  const { platform, collateralId } = await openDesk({
    registerDeposit: async (_path, deposit) => {
      ids.push(deposit.collateralTxId);
      if (ids.length % 3 !== 0) throw new Error("502");
      return { id: "d", status: "Pending", ...deposit };
    },
  });
  expect(new Set(ids).size).toBe(1);
  expect(ids).toHaveLength(3);
  expect(platform.vault(collateralId).balances["BTC"]).toBe("10");
});

test("a link keeps the provider's existing collateral id", async () => {
  const { platform, workspaceId } = await openDesk({
    links: async (accountId) =>
      [
        {
          id: accountId,
          status: "Linked" as const,
          eligibleCollateralAssets: [],
          collateralId: "known.collateral.id",
          collateralSigners: [],
          env: "sandbox" as const,
        },
      ].filter(({ id }) => id === "account-2"),
  });
  const { id } = platform.createVault({ workspaceId, env: "sandbox" });
  platform.link(id, "account-2");
  await platform.run();
  expect(platform.vault("known.collateral.id").accountId).toBe("account-2");
  expect(platform.vault(id).accountId).toBeUndefined();
});

test("a link with the collateral id of another account is refused", async () => {
  let stolen = "";
  const approving = createApprovingProvider();
  const desk = await openDesk({
    link: async (accountId, account) => ({
      ...(await approving.link(accountId, account)),
      ...(accountId === "account-2" ? { collateralId: stolen } : {}),
    }),
  });
  const { platform } = desk;
  stolen = desk.collateralId;
  const other = platform.createWorkspace("Another customer");
  const { id } = platform.createVault({ workspaceId: other.id, env: "sandbox" });
  platform.link(id, "account-2");
  await platform.run();
  expect(platform.pending()).toMatchObject([
    { kind: "link", failure: expect.stringContaining("another account's link") },
  ]);
  expect(platform.vault(stolen)).toMatchObject({ workspaceId: desk.workspaceId, accountId: "account-1" });
});

test("a customer's settlement follows the provider's instructions", async () => {
  const instructions = {
    settlementVersion: "7",
    withdrawInstructions: [
      {
        amount: "3",
        fee: "0.1",
        sourceAddress: {
          asset: { blockchain: "Ethereum", cryptocurrencySymbol: "ETH" },
          transferMethod: "PublicBlockchain",
          address: "from-provider",
        },
      },
    ],
    depositInstructions: [
      {
        amount: "2",
        destinationAddress: {
          asset: { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" },
          transferMethod: "PublicBlockchain",
          address: "to-provider",
        },
      },
    ],
  } as const;
  const announced: unknown[] = [];
  const { platform, collateralId } = await openDesk({
    instructions: async () => structuredClone(instructions) as never,
    beginSettlement: async () => structuredClone(instructions) as never,
    registerWithdrawal: async (_path, { collateralTxId, approvalRequest, settlementDetails }) => {
      announced.push(settlementDetails);
      return { id: "w", status: "Pending", collateralTxId, approvalRequest };
    },
  });
  const settlementId = platform.settle(collateralId);
  await platform.run();
  const [out, back] = platform.settlement(settlementId).transactions;
  expect(announced, "nothing is announced before it is signed").toEqual([]);
  platform.sign(out?.id ?? "");
  await platform.advance(HOUR);
  expect(announced).toEqual([{ settlementId, settlementTxId: out?.id }]);
  expect(platform.settlement(settlementId)).toMatchObject({ initiator: "TRADER", version: "7" });
  expect([platform.transaction(out?.id ?? "").status, platform.transaction(back?.id ?? "").status]).toEqual([
    "COMPLETED",
    "COMPLETED",
  ]);
  expect(platform.vault(collateralId).balances).toEqual({ BTC: "8", ETH: "3" });
});

test("a settlement above the balance fails, and debits nothing", async () => {
  const desk = await openDesk();
  const { transactionId } = await desk.startSettlement("11");
  desk.platform.sign(transactionId);
  await desk.platform.advance(HOUR);
  expect(desk.platform.transaction(transactionId).status).toBe("FAILED");
  expect(desk.platform.vault(desk.collateralId).balances["BTC"]).toBe("10");
});

test("an Idempotency-Key creates one settlement, and refuses another body", async () => {
  const desk = await openDesk();
  const body = { collateralId: desk.collateralId, toExchange: [transfer], toCollateral: [] };
  const headers = { "Idempotency-Key": "once" };
  const first = await desk.request("POST", SETTLEMENTS, body, headers);
  expect(await desk.request("POST", SETTLEMENTS, body, headers)).toEqual(first);
  const other = { ...body, toExchange: [{ ...transfer, amount: "2" }] };
  expect(await desk.request("POST", SETTLEMENTS, other, headers)).toMatchObject({ status: 409, body: { code: 4116 } });
  expect(desk.platform.store.transact(({ settlements }) => settlements.list())).toHaveLength(1);
});

test("every operation of the contract responds, and unknown ids are 404", async () => {
  const desk = await openDesk();
  const { settlementId, transactionId } = await desk.startSettlement();
  const ok = async (method: string, uri: string, body?: unknown) => {
    const result = await desk.request(method, uri, body);
    expect(result.status, `${method} ${uri} ${JSON.stringify(result.body)}`).toBe(200);
    return result.body;
  };
  expect(await ok("GET", `/v1/collateral/transactions/${transactionId}`)).toMatchObject({ direction: "TO_EXCHANGE" });
  expect(await ok("GET", `${SETTLEMENTS}/${settlementId}/transactions`)).toMatchObject({ initiator: "EXCHANGE" });
  const gas = await ok("GET", `/v1/collateral/address/ETH?collateralId=${desk.collateralId}`);
  expect(gas).toMatchObject({ assetId: "ETH", address: expect.any(String) });
  expect(await ok("GET", "/v1/collateral/workspaces")).toMatchObject({
    workspaces: [{ collateralAccounts: [{ collateralId: desk.collateralId, accountId: "account-1" }] }],
  });
  expect(await ok("GET", "/v1/collateral/signers/data")).toMatchObject({ signers: [{ signerId: desk.signerId }] });
  await ok("POST", "/v1/collateral/notify", { id: "n", eventType: "E", createdAt: 1, data: {} });
  for (const [uri, code] of [
    ["/v1/collateral/transactions/nothing", 4042],
    [`${SETTLEMENTS}/nothing/transactions`, 4040],
    ["/v1/collateral/address/ETH?collateralId=nothing", 4041],
    [`/v1/collateral/address/DOGE?collateralId=${desk.collateralId}`, 4044],
    ["/v1/collateral/nothing", 4046],
  ] as const)
    expect(await desk.request("GET", uri)).toMatchObject({ status: 404, body: { code } });
});

test("refuses malformed requests with the location", async () => {
  const desk = await openDesk();
  const body = { collateralId: desk.collateralId, toExchange: [transfer], toCollateral: [] };
  const message = async (sent: unknown) => (await desk.request("POST", SETTLEMENTS, sent)).body.message;
  expect(await message({ ...body, toCollateral: undefined })).toContain("/toCollateral");
  expect(await message({ ...body, toExchange: [{ ...transfer, amount: "1,5" }] })).toContain("/toExchange/0/amount");
  expect(await message({ ...body, toExchange: [] })).toContain("at least one");
  expect(await message({ ...body, toExchange: [{ ...transfer, amount: "0" }] })).toContain("above zero");
  expect(await message({ ...body, toExchange: [{ ...transfer, fireblocksAssetId: "DOGE" }] })).toContain("DOGE");
  expect((await desk.request("GET", "/v1/collateral/address/ETH")).body.message).toContain("collateralId");
});

test("refuses a body of many megabytes before it is read", async () => {
  const { platform } = await openDesk();
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1;
      if (sent > 1_000) controller.close();
      else controller.enqueue(new Uint8Array(100_000));
    },
  });
  const request = new Request("https://platform.test/v1/collateral/notify", {
    method: "POST",
    body,
    duplex: "half",
  } as RequestInit);
  const response = await platform.app.fetch(request);
  expect(response.status).toBe(400);
  expect(sent, "the rest is not read").toBeLessThan(20);
});

test("an unsigned request is refused, and no response may be cached", async () => {
  const { platform } = await openDesk();
  const response = await platform.app.request("/v1/collateral/workspaces", { headers: { "X-API-Key": API_KEY } });
  expect(response.status).toBe(401);
  expect(response.headers.get("cache-control")).toBe("no-store");
});

test("the signer is announced, its token fetched, paired and ready, in this order", async () => {
  const events: string[] = [];
  const desk = await openDesk({}, { sendNotification: async ({ eventType }) => void events.push(eventType) });
  const { platform, signerId } = desk;
  expect(events).toEqual(["COLLATERAL_SIGNER_READY_EVENT"]);
  const status = async () => {
    const { body } = await desk.request("GET", "/v1/collateral/signers/data");
    return (body as unknown as { signers: readonly { status: string }[] }).signers[0]?.status;
  };
  expect(await status()).toBe("WAITING_FOR_DEVICE_PAIRING");
  expect(() => platform.pairSigner(signerId, "wrong")).toThrow("token is wrong");
  expect(() => platform.shareKeys(signerId)).toThrow("The signer is not paired.");
  const { body } = await desk.request("POST", "/v1/collateral/signers/token", { signerId });
  platform.pairSigner(signerId, String(body["pairingToken"]));
  // A timer that runs steps in the meantime does not share the customer's keys.
  await platform.run();
  expect(await status()).toBe("WAITING_FOR_MPC");
  platform.shareKeys(signerId);
  expect(await status()).toBe("READY");
  const again = await desk.request("POST", "/v1/collateral/signers/token", { signerId });
  expect(again).toMatchObject({ status: 409, body: { code: 4112 } });
});

test("sends an undelivered notification again with the same id", async () => {
  const ids: string[] = [];
  await openDesk(
    {},
    {
      sendNotification: async ({ id }) => {
        ids.push(id);
        if (ids.length < 3) throw new Error("ECONNREFUSED");
      },
    },
  );
  expect(ids).toHaveLength(3);
  expect(new Set(ids).size).toBe(1);
});

test("a platform on SQLite continues where the previous process ended", async () => {
  const folder = mkdtempSync(join(tmpdir(), "platform-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "platform.sqlite");
  let isDown = false;
  const registerDeposit: ProviderApi["registerDeposit"] = async (_path, deposit) => {
    if (isDown) throw new Error("ECONNRESET");
    return { id: "d", status: "Pending", ...deposit };
  };
  const before = await openDesk({ registerDeposit }, { store: openSqlitePlatformStore(file) });
  isDown = true;
  const { collateralId } = before;
  const { id } = before.platform.addCollateral({ collateralId, assetId: "BTC", amount: "5" });
  await before.platform.run();
  expect(before.platform.pending()).toMatchObject([
    { kind: "confirm" },
    { kind: "register-addition", failure: "ECONNRESET" },
  ]);
  const now = before.platform.now();
  before.platform.close();
  isDown = false;
  const after = await createPlatform({
    provider: createApprovingProvider({ registerDeposit }),
    assets,
    tokens: { publicKeys: {} },
    store: openSqlitePlatformStore(file),
    runtime: { now: () => now },
  });
  await after.advance(DAY / 4);
  expect(after.transaction(id).status).toBe("COMPLETED");
  expect(after.vault(collateralId).balances["BTC"]).toBe("15");
  expect(after.pending()).toEqual([]);
  after.close();
});
