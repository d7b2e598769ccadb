import type { AssetReference } from "@provider-connectivity/contract";
import { openLink } from "../components/collateral/links/link.ts";
import type { Store, StoreWriter } from "../components/entities.ts";
import { postEntry } from "../components/ledger/post-entry.ts";
import { success } from "../components/progress/tasks.ts";
import { finishDeposit } from "../components/transfers/deposits/deposit.ts";
import { type Arrival, madeUpSource } from "../components/transfers/deposits/receive-deposit.ts";
import type { DepositRecord } from "../components/transfers/entities.ts";
import { completeData } from "../config/complete-config.ts";
import type { OpeningBalance, SandboxData } from "../config/data-config.ts";
import { acceptCollateral, announceCollateral, grantCredit, lock } from "../domain/ledger/movements.ts";
import { type SandboxRuntime, systemRuntime } from "../ports/runtime.ts";
import { demoData } from "../presets/demo-data.ts";

/** The initial data, and the source of times and ids. */
export interface SeedOptions extends Partial<SandboxRuntime> {
  /** The data. Default: the demo data. */
  readonly data?: SandboxData;
}

/**
 * Seeds an empty store, completely or not at all. A store with a customer is not changed, so you can call this at every start.
 *
 * @returns whether the store was seeded
 * @throws ConfigurationError for contradictory data
 */
export function seed(store: Store, { data = demoData, ...given }: SeedOptions = {}): Promise<boolean> {
  const { customers, assets, accounts, balances, collateralLinks } = completeData(data);
  const runtime = { ...systemRuntime, ...given };
  return store.write(async (writer) => {
    if ((await writer.customers.list({ limit: 1 })).length > 0) return false;
    for (const customer of customers) await writer.customers.insert(customer);
    for (const asset of assets) await writer.assets.insert(asset);
    for (const account of accounts) await writer.accounts.insert(account);
    for (const balance of balances) await open(writer, balance, runtime);
    for (const link of collateralLinks) await openLink(writer, link, runtime.now());
    return true;
  });
}

async function open(writer: StoreWriter, balance: OpeningBalance, runtime: SandboxRuntime): Promise<void> {
  const { accountId, asset, deposited, arrivedAs, locked, credit, collateral } = balance;
  if (deposited !== undefined)
    await receive(writer, { accountId, asset, arrivedAs: arrivedAs ?? asset, amount: deposited }, runtime);
  if (locked !== undefined) await postEntry(writer, lock({ accountId, asset, amount: locked }), runtime);
  if (collateral !== undefined) {
    const amount = { accountId, asset, amount: collateral };
    for (const movement of [announceCollateral(amount), acceptCollateral(amount)])
      await postEntry(writer, movement, runtime);
  }
  if (credit !== undefined) await postEntry(writer, grantCredit({ accountId, asset, amount: credit }), runtime);
}

interface Opening {
  readonly accountId: string;
  readonly asset: AssetReference;
  readonly arrivedAs: AssetReference;
  readonly amount: string;
}

/** Opening balances arrive like any deposit, and are credited at once. */
async function receive(
  writer: StoreWriter,
  { accountId, asset: balanceAsset, arrivedAs, amount: balanceAmount }: Opening,
  runtime: SandboxRuntime,
): Promise<void> {
  const source = await madeUpSource(writer, arrivalOf(arrivedAs), { amount: balanceAmount, newId: runtime.newId });
  const createdAt = new Date(runtime.now()).toISOString();
  const record: DepositRecord = {
    id: runtime.newId(),
    accountId,
    balanceAsset,
    balanceAmount,
    source,
    status: "pending",
    createdAt,
  };
  await writer.deposits.insert(record);
  await finishDeposit(writer, record, { outcome: success, runtime });
}

function arrivalOf(asset: AssetReference): Arrival {
  return asset.nationalCurrencyCode === undefined
    ? { transferMethod: "PublicBlockchain", asset }
    : { transferMethod: "Iban", asset };
}
