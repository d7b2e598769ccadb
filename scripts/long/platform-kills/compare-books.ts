/** Compares the books of provider and platform after a trial. @module */
import { openSqlitePlatformStore } from "@provider-connectivity/platform/node";
import type { Store } from "@provider-connectivity/sandbox";
import { assetKey, checkLedger } from "@provider-connectivity/sandbox/ledger";
import { join } from "node:path";

/** The decimal places in which amounts are compared as whole numbers. No asset of the trial has more. */
const PLACES = 18;
const EVERY = { limit: 100_000, order: "asc" } as const;

/** The amounts that one side has moved, by asset. */
interface MovedAmounts {
  readonly collateral: Map<string, bigint>;
  readonly added: Map<string, bigint>;
  readonly settled: Map<string, bigint>;
}

/**
 * Compares the locked, added and settled amounts.
 *
 * @returns one message for each difference
 */
export async function compareBooks(folder: string, store: Store, accountId: string): Promise<readonly string[]> {
  const settlements = await store.settlements.list(accountId, EVERY);
  const known = new Set(settlements.flatMap(({ platformIds, settlementId }) => platformIds ?? [settlementId]));
  const platform = readPlatform(folder, known);
  const provider = await readProvider(store, accountId);
  const faults = [...(await checkLedger(store))].map((fault) => `ledger: ${JSON.stringify(fault)}`);
  for (const name of ["collateral", "added", "settled"] as const)
    for (const asset of new Set([...platform[name].keys(), ...provider[name].keys()])) {
      const [left, right] = [platform[name].get(asset) ?? 0n, provider[name].get(asset) ?? 0n];
      if (left !== right) faults.push(`${name} ${asset}: platform ${left}, provider ${right} (in 10^-${PLACES})`);
    }
  return faults;
}

/**
 * @param known the settlements that the provider has stored. Settlements that a scenario starts on behalf of the provider are in
 *   the platform's books only
 */
function readPlatform(folder: string, known: ReadonlySet<string>): MovedAmounts {
  const moved: MovedAmounts = { collateral: new Map(), added: new Map(), settled: new Map() };
  const store = openSqlitePlatformStore(join(folder, ".platform/platform.sqlite"));
  store.transact(({ vaults, transactions }) => {
    for (const { balances, accountId } of vaults.list())
      if (accountId !== undefined)
        for (const [asset, amount] of Object.entries(balances)) add(moved.collateral, asset, amount);
    for (const { status, direction, assetId, amount, settlementId } of transactions.list()) {
      if (status !== "COMPLETED") continue;
      if (direction === "ADD_COLLATERAL") add(moved.added, assetId, amount);
      if (direction !== "TO_EXCHANGE" || settlementId === undefined) continue;
      if (known.has(settlementId)) add(moved.settled, assetId, amount);
      else add(moved.collateral, assetId, amount);
    }
  });
  store.close();
  return moved;
}

async function readProvider(store: Store, accountId: string): Promise<MovedAmounts> {
  const moved: MovedAmounts = { collateral: new Map(), added: new Map(), settled: new Map() };
  for (const { accountId: owner, asset, collateral, collateralLeaving } of await store.holdings.list("", EVERY))
    if (owner === accountId)
      for (const amount of [collateral, collateralLeaving]) add(moved.collateral, idOf(asset), amount);
  for (const { kind, postings } of await store.ledger.list({ limit: 100_000 }))
    for (const { accountId: owner, asset, bucket, amount } of postings) {
      if (owner !== accountId) continue;
      if (kind === "collateral-accepted" && bucket === "collateral") add(moved.added, idOf(asset), amount);
      if (kind === "settlement-from-collateral" && bucket === "collateralLeaving")
        add(moved.settled, idOf(asset), amount.replace("-", ""));
    }
  return moved;
}

function idOf(asset: Parameters<typeof assetKey>[0]): string {
  return "cryptocurrencySymbol" in asset && asset.cryptocurrencySymbol !== undefined
    ? asset.cryptocurrencySymbol
    : assetKey(asset);
}

function add(sums: Map<string, bigint>, asset: string, amount: string): void {
  const [whole = "0", fraction = ""] = amount.replace("-", "").split(".");
  const scaled = BigInt(whole + fraction.padEnd(PLACES, "0")) * (amount.startsWith("-") ? -1n : 1n);
  const sum = (sums.get(asset) ?? 0n) + scaled;
  if (sum === 0n) sums.delete(asset);
  else sums.set(asset, sum);
}
