/** The reference provider with a connection to the platform: both ledgers agree. @module */
import type { Settlement } from "@provider-connectivity/contract/platform-v1";
import { demoConfig, type Store } from "@provider-connectivity/sandbox";
import { checkLedger } from "@provider-connectivity/sandbox/ledger";
import { expect, test } from "vitest";
import { createTrafficRecorder } from "../scenarios/traffic.ts";
import { rsaKeyPair } from "../testing/keys.ts";
import { assets, DAY, HOUR } from "../testing/open-desk.ts";
import { openReferenceProvider, type ProviderConnection } from "../testing/reference-provider.ts";
import { createPlatform } from "./create-platform.ts";
import type { Platform, PlatformOptions } from "./platform.ts";

const keys = rsaKeyPair();
const MINUTE = HOUR / 60;

async function openConnected(
  collateral: Pick<ProviderConnection, "collateral"> = {},
  options: Partial<PlatformOptions> = {},
  /** Changes what the provider receives from `GET /v1/collateral/settlements/{settlementId}/transactions`. */
  change: (response: Response) => Promise<Response> = async (response) => response,
) {
  const traffic = createTrafficRecorder();
  let platform: Platform;
  const provider = await openReferenceProvider(traffic, {
    apiKey: "provider",
    privateKey: keys.privateKey,
    async fetch(request) {
      const response = await platform.app.fetch(request);
      return /settlements\/.+\/transactions/.test(request.url) ? change(response) : response;
    },
    ...collateral,
  });
  platform = await createPlatform({
    provider: provider.api,
    assets,
    advanceProvider: provider.advance,
    tokens: { publicKeys: { provider: keys.publicKey } },
    sendNotification: async () => undefined,
    ...options,
  });
  const { id: workspaceId } = platform.createWorkspace("Desk");
  const signer = platform.createSigner(workspaceId);
  platform.pairSigner(signer.id, signer.pairingToken);
  platform.shareKeys(signer.id);
  const { id: collateralId } = platform.createVault({ workspaceId, env: "prod" });
  platform.link(collateralId, provider.accountId);
  await platform.run();
  const added = platform.addCollateral({ collateralId, assetId: "BTC", amount: "2" });
  return { provider, platform, collateralId, added, traffic };
}

/** The collateral in the provider's ledger. */
async function collateralOf(store: Store, accountId: string, assetId: string): Promise<string> {
  const held = await store.holdings.list("", { limit: 100, order: "asc" });
  const holding = held.find((one) => one.accountId === accountId && JSON.stringify(one.asset).includes(assetId));
  return holding?.collateral ?? "0";
}

test("credit follows the platform's report of a transaction, not the call that registered it", async () => {
  const { provider, platform, collateralId, added, traffic } = await openConnected();
  await platform.run();
  expect(await provider.customer.credit("BTC")).toBe("0");
  await platform.advance(2 * MINUTE);
  expect(platform.transaction(added.id).status).toBe("COMPLETED");
  expect(await provider.customer.credit("BTC")).toBe("1.6");
  expect(await collateralOf(provider.store, provider.accountId, "BTC")).toBe(
    platform.vault(collateralId).balances["BTC"],
  );
  expect(traffic.entries).toContainEqual({
    from: "Provider",
    to: "Platform",
    label: "GET /v1/collateral/transactions/…",
    status: 200,
  });
});

test("below the configured value nothing is settled; at the value the provider settles once", async () => {
  const { provider, platform, collateralId } = await openConnected();
  await platform.advance(HOUR);
  await platform.advance(HOUR);
  expect(platform.vault(collateralId).latestSettlementId).toBeUndefined();
  await provider.customer.trade({ from: "BTC", amount: "all", to: "ETH" });
  await platform.advance(10 * MINUTE);
  const { latestSettlementId = "" } = platform.vault(collateralId);
  const [transfer] = platform.settlement(latestSettlementId).transactions;
  expect(transfer).toMatchObject({ direction: "TO_EXCHANGE", amount: "1.6", status: "PENDING_SIGNATURE" });
  platform.sign(transfer?.id ?? "");
  await platform.advance(HOUR);
  expect(platform.vault(collateralId)).toMatchObject({ latestSettlementId, balances: { BTC: "0.4" } });
  expect(await collateralOf(provider.store, provider.accountId, "BTC")).toBe("0.4");
});

test.each([
  [
    "another customer's settlement",
    (settlement: Settlement) => ({ ...settlement, collateralId: "of.another.customer" }),
  ],
  [
    "another amount",
    ({ toExchange, ...settlement }: Settlement) => ({
      ...settlement,
      toExchange: toExchange.map((one) => ({ ...one, amount: "0.00000001" })),
    }),
  ],
])("a transfer is not booked if the platform reports %s", async (_what, change) => {
  const { provider, platform, collateralId } = await openConnected({}, {}, async (response) => {
    const body = (await response.clone().json()) as Settlement;
    return body.toExchange === undefined ? response : Response.json(change(body));
  });
  await platform.advance(HOUR);
  await provider.customer.trade({ from: "BTC", amount: "all", to: "ETH" });
  await platform.advance(10 * MINUTE);
  const { latestSettlementId = "" } = platform.vault(collateralId);
  platform.sign(platform.settlement(latestSettlementId).transactions[0]?.id ?? "");
  await platform.advance(HOUR);
  expect(platform.settlement(latestSettlementId).transactions).toMatchObject([{ status: "COMPLETED" }]);
  expect(await collateralOf(provider.store, provider.accountId, "BTC")).toBe("2");
  const [settlement] = await provider.store.settlements.list(provider.accountId, { limit: 1, order: "desc" });
  expect(settlement).toMatchObject({ status: "Failed" });
  expect(await checkLedger(provider.store)).toEqual([]);
});

test("a settlement that was paid does not pay another debt", async () => {
  const { provider, platform, collateralId } = await openConnected();
  const path = { accountId: provider.accountId, collateralId };
  await platform.advance(HOUR);
  await provider.customer.trade({ from: "BTC", amount: "all", to: "ETH" });
  await platform.advance(10 * MINUTE);
  const { latestSettlementId: paid = "" } = platform.vault(collateralId);
  platform.sign(platform.settlement(paid).transactions[0]?.id ?? "");
  await platform.advance(HOUR);
  await provider.customer.trade({ from: "BTC", amount: "0.01", to: "ETH" });
  const { settlementVersion } = await provider.api.instructions(path);
  await expect(provider.api.beginSettlement(path, { settlementId: paid, settlementVersion })).rejects.toThrow(
    "belongs to another settlement",
  );
});

test("the provider marks a denied settlement, and forces it after the enforcement time", async () => {
  const { provider, platform, collateralId } = await openConnected();
  await platform.advance(HOUR);
  await provider.customer.trade({ from: "BTC", amount: "all", to: "ETH" });
  await platform.advance(10 * MINUTE);
  const { latestSettlementId = "" } = platform.vault(collateralId);
  platform.deny(platform.settlement(latestSettlementId).transactions[0]?.id ?? "");
  await platform.advance(3 * HOUR);
  expect(platform.vault(collateralId).marked?.settlementId).toBe(latestSettlementId);
  await platform.advance(DAY);
  await expect.poll(() => platform.vault(collateralId).latestSettlementId).not.toBe(latestSettlementId);
  await platform.advance(HOUR);
  expect(platform.vault(collateralId).balances).toEqual({ BTC: "0.4" });
  expect(await collateralOf(provider.store, provider.accountId, "BTC")).toBe("0.4");
});

test("missing gas is sent to the collateral account before the settlement", async () => {
  const [btc, ...others] = demoConfig.collateral.assets;
  const gas = { asset: { blockchain: "Ethereum", cryptocurrencySymbol: "ETH" }, amount: "0.01" } as const;
  const { provider, platform, collateralId, traffic } = await openConnected({
    collateral: {
      ...demoConfig.collateral,
      assets: [{ ...btc, gas }, ...others],
      settleAt: { asset: { nationalCurrencyCode: "USD" }, value: "10000" },
    },
  });
  await platform.advance(HOUR);
  await provider.customer.trade({ from: "BTC", amount: "all", to: "ETH" });
  await platform.advance(10 * MINUTE);
  const [topUp, ...more] = await provider.store.gasTopUps.list(provider.accountId, { limit: 10, order: "asc" });
  expect(topUp).toMatchObject({ amount: "0.01", address: platform.vault(collateralId).addresses["ETH"]?.address });
  expect(more).toEqual([]);
  expect(await checkLedger(provider.store)).toEqual([]);
  const labels = traffic.entries.filter(({ from }) => from === "Provider").map(({ label }) => label);
  expect(labels.indexOf("GET /v1/collateral/address/ETH")).toBeLessThan(
    labels.indexOf("POST /v1/collateral/settlements"),
  );
});
