import type { StoreReader } from "../../store/store.ts";
import type { SettlementTransactionRecord } from "./model.ts";

/** No settlement has more transfers than are read: two for each asset of the configuration. */
const EVERY = Number.MAX_SAFE_INTEGER;

/** The transfers of a settlement, in the order of its instructions. */
export function transactionsOf(
  { settlementTransactions }: Pick<StoreReader, "settlementTransactions">,
  { accountId, settlementId }: { readonly accountId: string; readonly settlementId: string },
): Promise<readonly SettlementTransactionRecord[]> {
  return settlementTransactions.list(accountId, { limit: EVERY, order: "asc" }, settlementId);
}
