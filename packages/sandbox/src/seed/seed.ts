import type { AssetReference } from "@provider-connectivity/contract";
import { completeData } from "../config/complete-config.ts";
import type { OpeningBalance, SandboxData } from "../config/data-config.ts";
import { acceptCollateral, announceCollateral } from "../ledger/collateral-movements.ts";
import { grantCredit, lock } from "../ledger/movements.ts";
import { postEntry } from "../ledger/post-entry.ts";
import { success } from "../progress/scenario.ts";
import { systemSources, type Sources } from "../sources.ts";
import type { Store, StoreWriter } from "../store/store.ts";
import { finishDeposit } from "../transfers/deposits/finish-deposit.ts";
import type { DepositRecord } from "../transfers/deposits/model.ts";
import { madeUpSource, type Arrival } from "../transfers/deposits/made-up-source.ts";
import { openLink } from "../collateral/links/open-link.ts";
import { demoData } from "./demo-data.ts";

/** What a store is filled with, and where times and ids come from. */
export interface SeedOptions extends Partial<Sources> {
  /** The demo data unless said otherwise. */
  readonly data?: SandboxData;
}

/**
 * Fills an empty store, all of it or nothing. A store that has a customer is left as it is, so that this may run at
 * every start.
 *
 * @returns whether the store was filled
 * @throws ConfigurationError for data that contradicts itself
 */
export function seed(store: Store, { data = demoData, ...given }: SeedOptions = {}): Promise<boolean> {
  const { customers, assets, accounts, balances, collateralLinks } = completeData(data);
  const sources = { ...systemSources, ...given };
  return store.write(async (writer) => {
    if ((await writer.customers.list({ limit: 1 })).length > 0) return false;
    for (const customer of customers) await writer.customers.insert(customer);
    for (const asset of assets) await writer.assets.insert(asset);
    for (const account of accounts) await writer.accounts.insert(account);
    for (const balance of balances) await open(writer, balance, sources);
    for (const link of collateralLinks) await openLink(writer, link, sources.now());
    return true;
  });
}

async function open(writer: StoreWriter, balance: OpeningBalance, sources: Sources): Promise<void> {
  const { accountId, asset, deposited, arrivedAs, locked, credit, collateral } = balance;
  if (deposited !== undefined)
    await receive(writer, { accountId, asset, arrivedAs: arrivedAs ?? asset, amount: deposited }, sources);
  if (locked !== undefined) await postEntry(writer, lock({ accountId, asset, amount: locked }), sources);
  if (collateral !== undefined) {
    const amount = { accountId, asset, amount: collateral };
    for (const movement of [announceCollateral(amount), acceptCollateral(amount)])
      await postEntry(writer, movement, sources);
  }
  if (credit !== undefined) await postEntry(writer, grantCredit({ accountId, asset, amount: credit }), sources);
}

interface Opening {
  readonly accountId: string;
  readonly asset: AssetReference;
  readonly arrivedAs: AssetReference;
  readonly amount: string;
}

/** What an account starts with arrived as any deposit does, and is credited at once. */
async function receive(
  writer: StoreWriter,
  { accountId, asset: balanceAsset, arrivedAs, amount: balanceAmount }: Opening,
  sources: Sources,
): Promise<void> {
  const source = await madeUpSource(writer, arrivalOf(arrivedAs), { amount: balanceAmount, newId: sources.newId });
  const createdAt = new Date(sources.now()).toISOString();
  const record: DepositRecord = {
    id: sources.newId(),
    accountId,
    balanceAsset,
    balanceAmount,
    source,
    status: "pending",
    createdAt,
  };
  await writer.deposits.insert(record);
  await finishDeposit(writer, record, { outcome: success, sources });
}

function arrivalOf(asset: AssetReference): Arrival {
  return asset.nationalCurrencyCode === undefined
    ? { transferMethod: "PublicBlockchain", asset }
    : { transferMethod: "Iban", asset };
}
