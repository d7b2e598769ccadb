import type { SettlementState } from "@provider-connectivity/contract";
import { OperatorError } from "../../operator/operator-error.ts";
import type { StoreWriter } from "../../store/store.ts";
import type { Collateral } from "../collateral.ts";
import { finishSettlement } from "./finish-settlement.ts";
import { finishSettlementTransaction, type TransactionEnd } from "./finish-transaction.ts";
import { hasEnded } from "./has-ended.ts";
import { toSettlementState } from "./model.ts";
import { transactionsOf } from "./read-transactions.ts";

/**
 * Ends what is open of a settlement by hand.
 *
 * @throws OperatorError for a settlement that is not in progress, and for a transfer that is not open
 */
export async function endSettlement(
  writer: StoreWriter,
  { accountId, settlementId, which }: { accountId: string; settlementId: string; which: number | undefined },
  { end, sources }: Pick<Collateral, "sources"> & { readonly end: TransactionEnd },
): Promise<SettlementState> {
  const settlement = await writer.settlements.find(accountId, settlementId);
  if (settlement?.status !== "InProgress")
    throw new OperatorError(`The account has no settlement ${settlementId} in progress.`);
  const transactions = await transactionsOf(writer, settlement);
  const open = (which === undefined ? transactions : transactions.slice(which, which + 1)).filter(
    (one) => !hasEnded(one),
  );
  if (open.length === 0 && which !== undefined)
    throw new OperatorError(`The settlement ${settlementId} has no open transfer ${which}.`);
  for (const transaction of open) await finishSettlementTransaction(writer, transaction, { end, sources });
  if (transactions.length === 0)
    await finishSettlement(writer, settlement, { succeeds: end.outcome.succeeds, sources });
  const ended = (await writer.settlements.find(accountId, settlementId))!;
  return toSettlementState(ended, await transactionsOf(writer, ended));
}
