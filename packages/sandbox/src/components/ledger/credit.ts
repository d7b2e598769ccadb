import type { AssetReference } from "@provider-connectivity/contract";
import { assetKey } from "../../domain/asset.ts";
import { add, negate, signOf, subtract } from "../../domain/decimal.ts";
import type { TradingResultRecord } from "../../domain/ledger/balances.ts";
import type { Entry } from "../../domain/ledger/entry.ts";
import type { StoreReader, StoreWriter } from "./entities.ts";

/** No customer has more accounts on credit than are looked at. */
const EVERY = Number.MAX_SAFE_INTEGER;

/** Notes which accounts an entry puts on credit. Only `postEntry` calls it. */
export async function noteCredit(writer: StoreWriter, { postings, createdAt }: Entry): Promise<void> {
  for (const { accountId, bucket } of postings) {
    if (bucket !== "credit") continue;
    const { customerId = "" } = (await writer.accounts.find(accountId)) ?? {};
    if ((await writer.creditLines.find(customerId, accountId)) !== undefined) continue;
    await writer.creditLines.insert({ customerId, accountId, createdAt });
  }
}

/** What a customer owes of an asset, in all accounts together, as an amount at or above zero. */
export async function creditOf(
  { creditLines, balances }: Pick<StoreReader, "creditLines" | "balances">,
  customerId: string,
  asset: AssetReference,
): Promise<string> {
  let owed = "0";
  for (const { accountId } of await creditLines.list(customerId, { limit: EVERY, order: "asc" })) {
    const { credit = "0" } = (await balances.find(accountId, asset)) ?? {};
    if (signOf(credit) !== 0) owed = subtract(owed, credit);
  }
  return owed;
}

/**
 * Adds what a conversion gained and lost to the results of the main account that it belongs to, if that account has
 * credit outstanding: what is traded on credit is settled with the collateral account. Only `postEntry` calls it.
 */
export async function noteTrade(writer: StoreWriter, { kind, postings, createdAt }: Entry): Promise<void> {
  if (kind !== "conversion") return;
  for (const [accountId, own] of Map.groupBy(postings, (posting) => posting.accountId)) {
    const debtor = await findDebtor(writer, accountId);
    if (debtor === undefined) continue;
    for (const { asset, bucket, amount } of own) {
      if (bucket !== "liquidity" && bucket !== "fees") continue;
      await addResult(writer, { accountId: debtor, asset, amount: negate(amount), createdAt });
    }
  }
}

/** Adds to the result of an asset; one of zero is forgotten. */
export async function addResult(
  { tradingResults }: Pick<StoreWriter, "tradingResults">,
  { accountId, asset, amount, createdAt }: Omit<TradingResultRecord, "id">,
): Promise<void> {
  const id = assetKey(asset);
  const known = await tradingResults.find(accountId, id);
  const sum = add(known?.amount ?? "0", amount);
  if (known === undefined) await tradingResults.insert({ id, accountId, asset, amount: sum, createdAt });
  else if (signOf(sum) === 0) await tradingResults.remove(accountId, id);
  else await tradingResults.replace({ ...known, amount: sum });
}

/** The main account of the account, if it owes credit. */
async function findDebtor(
  { accounts, balances, creditLines }: StoreWriter,
  accountId: string,
): Promise<string | undefined> {
  const account = await accounts.find(accountId);
  if (account === undefined) return undefined;
  const main = account.parentId ?? account.id;
  if ((await creditLines.find(account.customerId, main)) === undefined) return undefined;
  const owed = await balances.listOf([main]);
  return owed.some(({ credit }) => signOf(credit) !== 0) ? main : undefined;
}
