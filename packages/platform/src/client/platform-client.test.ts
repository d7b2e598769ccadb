import { ProviderError } from "@provider-connectivity/client";
import { expect, test } from "vitest";
import { API_KEY, DAY, deskKeys, FORCE, HOUR, openDesk } from "../testing/open-desk.ts";
import { createPlatformClient, platformErrorOf } from "./create-platform-client.ts";

async function openClient(...desk: Parameters<typeof openDesk>) {
  const opened = await openDesk(...desk);
  const sent: string[] = [];
  let lose = 0;
  const client = await createPlatformClient({
    baseUrl: "https://platform.test",
    apiKey: API_KEY,
    privateKey: deskKeys.privateKey,
    retries: { baseMs: 0 },
    fetch: async (request) => {
      sent.push(`${request.method} ${new URL(request.url).pathname}`);
      const response = await opened.platform.app.fetch(request);
      if (lose-- > 0) throw new TypeError("fetch failed", { cause: { code: "ECONNRESET" } });
      return response;
    },
  });
  return { ...opened, client, sent, loseResponses: (count: number) => void (lose = count) };
}

test("has a typed call for every operation", async () => {
  const { client, collateralId, signerId } = await openClient();
  const body = {
    collateralId,
    toExchange: [{ fireblocksAssetId: "BTC", amount: "1", destinationAddress: "p" }],
    toCollateral: [],
  };
  const { settlementId, toExchange } = await client.createSettlement({ body });
  const collateralTxId = toExchange[0]?.collateralTxId ?? "";
  expect((await client.getCollateralTransaction({ params: { collateralTxId } })).settlementId).toBe(settlementId);
  expect((await client.getSettlementTransactions({ params: { settlementId } })).toExchange).toHaveLength(1);
  const gas = await client.getCollateralAddress({ params: { assetId: "ETH" }, query: { collateralId } });
  expect(gas.address).not.toBe("");
  expect((await client.getWorkspaces()).workspaces[0]?.collateralAccounts[0]?.collateralId).toBe(collateralId);
  expect((await client.getSigners()).signers[0]?.signerId).toBe(signerId);
  expect((await client.createSignerToken({ body: { signerId } })).pairingToken).not.toBe("");
  await client.notify({ body: { id: "n", eventType: "E", createdAt: 1, data: {} } });
});

test("repeats a request after a lost response, and one settlement exists", async () => {
  const { client, collateralId, loseResponses, platform } = await openClient();
  loseResponses(2);
  const body = {
    collateralId,
    toExchange: [{ fireblocksAssetId: "BTC", amount: "1", destinationAddress: "p" }],
    toCollateral: [],
  };
  const created = await client.createSettlement({ body, headers: { "Idempotency-Key": "reference-1" } });
  expect(platform.store.transact(({ settlements }) => settlements.list()).map(({ id }) => id)).toEqual([
    created.settlementId,
  ]);
});

test("without an Idempotency-Key a lost response is an unknown outcome, and nothing is repeated", async () => {
  const { client, collateralId, loseResponses, sent } = await openClient();
  loseResponses(1);
  const body = {
    collateralId,
    toExchange: [{ fireblocksAssetId: "BTC", amount: "1", destinationAddress: "p" }],
    toCollateral: [],
  };
  await expect(client.createSettlement({ body })).rejects.toMatchObject({ outcome: "unknown" });
  expect(sent).toHaveLength(1);
});

test("resumes a forced settlement with a lost response, even with a new client", async () => {
  const desk = await openClient();
  const { settlementId } = await desk.markDenied();
  await desk.platform.advance(DAY);
  desk.loseResponses(1);
  const first = await desk.client.forceAndWait({ collateralId: desk.collateralId, settlementId });
  const again = await desk.client.forceAndWait({ collateralId: desk.collateralId, settlementId });
  expect(again).toEqual(first);
  expect(desk.sent.filter((one) => one === `POST ${FORCE}`)).toHaveLength(3);
});

test("names the broken rule in an error", async () => {
  const { client, collateralId, markDenied } = await openClient();
  const { settlementId } = await markDenied();
  const error: unknown = await client.forceAndWait({ collateralId, settlementId }).catch((thrown: unknown) => thrown);
  expect(platformErrorOf(error)).toBe("too-early-to-force");
  expect(error).toMatchObject({ status: 409, outcome: "refused" });
  expect(platformErrorOf(new Error("x"))).toBeUndefined();
});

test("no error contains the key", async () => {
  const { platform } = await openDesk();
  const client = await createPlatformClient({
    baseUrl: "https://platform.test",
    apiKey: "unknown-key",
    privateKey: deskKeys.privateKey,
    fetch: async (request) => platform.app.fetch(request),
  });
  const error: unknown = await client.getWorkspaces().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ProviderError);
  expect(platformErrorOf(error)).toBe("unauthorized");
  expect(JSON.stringify(error) + String(error)).not.toMatch(/unknown-key|PRIVATE/);
});

test("time limits of calls are in milliseconds of wall time, not business time", async () => {
  const { client, platform } = await openClient();
  await platform.advance(30 * DAY + HOUR);
  await expect(client.getWorkspaces()).resolves.toBeDefined();
});

test("converts times in seconds to milliseconds", async () => {
  const { platform, markDenied, collateralId } = await openDesk();
  await markDenied();
  const client = await createPlatformClient({
    baseUrl: "https://platform.test",
    apiKey: API_KEY,
    privateKey: deskKeys.privateKey,
    unixTimeUnit: "seconds",
    fetch: async (request) => {
      const body = (await (await platform.app.fetch(request)).json()) as { forceUnixTime: number };
      return Response.json({ ...body, forceUnixTime: Math.round(body.forceUnixTime / 1000) });
    },
  });
  const { forceUnixTime } = await client.getMarkedSettlement({ query: { collateralId } });
  expect(Math.abs(forceUnixTime - (platform.vault(collateralId).marked?.forceAt ?? 0))).toBeLessThan(1_000);
});
