import type { CollateralTransaction } from "@provider-connectivity/contract/platform-v1";
import { expect, test } from "vitest";
import type { CollateralPlatform } from "../collateral-platform.ts";
import { createMemoryStore } from "../../../adapters/memory/create-memory-store.ts";
import { type CheckedClient, createCheckedClient } from "../../../testing/checked-client.ts";
import { addCollateral, alderMain, COLLATERAL, kava, OTHER, txId } from "../../../testing/collateral-requests.ts";
import { findHolding } from "../../ledger/post-entry.ts";

const MINUTE = 60_000;

/** A client of a sandbox that calls this platform. */
async function connected(
  transaction: (id: string) => Partial<CollateralTransaction> | Promise<Partial<CollateralTransaction>>,
) {
  const unexpected = () => Promise.reject(new Error("This call is not part of the test."));
  const collateralPlatform: CollateralPlatform = {
    assetIdOf: (asset) => ("cryptocurrencySymbol" in asset ? asset.cryptocurrencySymbol : undefined),
    refusalOf: () => undefined,
    transaction: async (collateralTxId) => ({
      collateralTxId,
      collateralId: COLLATERAL,
      direction: "ADD_COLLATERAL",
      status: "COMPLETED",
      fireblocksAssetId: "KAVA",
      amount: "100",
      createdAt: 0,
      lastUpdated: 0,
      ...(await transaction(collateralTxId)),
    }),
    settlement: unexpected,
    address: unexpected,
    createSettlement: unexpected,
    mark: unexpected,
    marked: unexpected,
    force: unexpected,
  };
  return createCheckedClient(async () => createMemoryStore(), { collateralPlatform });
}

const holdingOf = ({ store }: CheckedClient) => findHolding(store, alderMain.id, kava);

test("a completed transaction with the announced values is credited", async () => {
  const client = await connected(() => ({ amount: "100.0" }));
  await addCollateral(client, "1");
  await client.pass(MINUTE);
  expect(await holdingOf(client)).toMatchObject({ collateral: "100", collateralArriving: "0" });
});

test.each<[string, Partial<CollateralTransaction>]>([
  ["another amount", { amount: "0.00000001" }],
  ["another asset", { fireblocksAssetId: "DOGE" }],
  ["another direction", { direction: "REMOVE_COLLATERAL" }],
  ["another collateral account", { collateralId: OTHER }],
  ["a status that refuses it", { status: "REJECTED" }],
])("a transaction with %s is not credited", async (_what, differs) => {
  const client = await connected(() => differs);
  await addCollateral(client, "1");
  await client.pass(MINUTE);
  expect(await holdingOf(client)).toMatchObject({ collateral: "0", collateralArriving: "0" });
  expect(await client.store.collateralDeposits.find(alderMain.id, txId("1"))).toMatchObject({ status: "Rejected" });
});

test("credits a deposit once if it ends during the request to the platform", async () => {
  const client: CheckedClient = await connected(async (id) => {
    if (id === txId("2")) return { status: "CONFIRMING" };
    await client.sandbox.operator.finishCollateralDeposit(alderMain.id, id);
    return {};
  });
  await addCollateral(client, "1");
  await addCollateral(client, "2");
  await client.pass(MINUTE);
  expect(await holdingOf(client)).toMatchObject({ collateral: "100", collateralArriving: "100" });
});
