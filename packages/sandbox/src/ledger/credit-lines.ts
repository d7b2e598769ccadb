import type { AssetReference } from "@provider-connectivity/contract";
import type { StoreReader, StoreWriter } from "../store/store.ts";
import { signOf, subtract } from "./decimal.ts";
import type { Entry } from "./entry.ts";

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
