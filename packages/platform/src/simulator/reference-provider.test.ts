/** The simulator against the reference provider, with both signatures verified. @module */
import { expect, test } from "vitest";
import { API_KEY, assets, HOUR } from "../testing/open-desk.ts";
import { rsaKeyPair } from "../testing/keys.ts";
import { openReferenceProvider } from "../testing/reference-provider.ts";
import { createPlatform } from "./create-platform.ts";

async function openLinked() {
  const provider = await openReferenceProvider();
  const platform = await createPlatform({
    provider: provider.api,
    assets,
    advanceProvider: provider.advance,
    tokens: { publicKeys: { [API_KEY]: rsaKeyPair().publicKey } },
    sendNotification: async () => undefined,
  });
  const { id: workspaceId } = platform.createWorkspace("Desk");
  const { id: collateralId } = platform.createVault({ workspaceId, env: "prod" });
  platform.link(collateralId, provider.accountId);
  await platform.run();
  expect(platform.pending()).toEqual([]);
  return { provider, platform, collateralId };
}

test("collateral is added and earns credit, and more than that cannot be removed", async () => {
  const { provider, platform, collateralId } = await openLinked();
  const added = platform.addCollateral({ collateralId, assetId: "BTC", amount: "2" });
  await platform.advance(HOUR);
  expect(platform.transaction(added.id)).toMatchObject({ status: "COMPLETED" });
  expect(platform.pending()).toEqual([]);
  expect(await provider.api.deposit({ accountId: provider.accountId, collateralId }, added.id)).toMatchObject({
    status: "Credited",
  });
  const removed = platform.removeCollateral({
    collateralId,
    assetId: "BTC",
    amount: "3",
    destinationAddress: "bc1qcustomer",
  });
  await platform.advance(HOUR);
  expect(platform.transaction(removed.id)).toMatchObject({
    status: "REJECTED",
    reason: expect.any(String),
  });
  expect(platform.vault(collateralId).balances["BTC"]).toBe("2");
});

test("a settlement without differences has no transactions", async () => {
  const { platform, collateralId } = await openLinked();
  platform.addCollateral({ collateralId, assetId: "BTC", amount: "2" });
  await platform.advance(HOUR);
  const settlementId = platform.settle(collateralId);
  await platform.run();
  expect(platform.settlement(settlementId).transactions).toEqual([]);
  expect(platform.pending()).toEqual([]);
});
