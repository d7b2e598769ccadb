import type { SettlementState } from "@provider-connectivity/contract";
import type { CompleteConfig } from "../../../config/sandbox-config.ts";
import { OperatorError } from "../../operator/operator-error.ts";
import type { SettlementTransactionRecord, StoreWriter } from "../entities.ts";
import { toSettlementState, transactionsOf } from "./settlement.ts";

type Status = SettlementTransactionRecord["status"];

const INITIAL_STATUS = {
  none: "NOT_FOUND",
  customer: "PENDING_MANUAL_APPROVAL",
  service: "PENDING_SERVICE_MANUAL_APPROVAL",
} as const satisfies Record<CompleteConfig["collateral"]["settlementApproval"], Status>;

/** The status of a transfer when its settlement begins. */
export function initialStatus({ collateral }: Pick<CompleteConfig, "collateral">): Status {
  return INITIAL_STATUS[collateral.settlementApproval];
}

/**
 * Approves transfers that wait for it: they can now be made. Without an approval, the scenario ends them.
 *
 * @param which one transfer, counted from 0, withdrawals before deposits. Default: all that wait
 * @throws OperatorError if no transfer waits
 */
export async function approveSettlement(
  writer: StoreWriter,
  { accountId, settlementId, which }: { accountId: string; settlementId: string; which: number | undefined },
): Promise<SettlementState> {
  const settlement = await writer.settlements.find(accountId, settlementId);
  const transactions = settlement === undefined ? [] : await transactionsOf(writer, settlement);
  const waiting = (which === undefined ? transactions : transactions.slice(which, which + 1)).filter(isWaiting);
  if (settlement === undefined || waiting.length === 0)
    throw new OperatorError(`No transfer of a settlement ${settlementId} waits for approval.`);
  for (const transaction of waiting)
    await writer.settlementTransactions.replace({ ...transaction, status: INITIAL_STATUS.none });
  return toSettlementState(settlement, await transactionsOf(writer, settlement));
}

function isWaiting({ status }: Pick<SettlementTransactionRecord, "status">): boolean {
  return status === INITIAL_STATUS.customer || status === INITIAL_STATUS.service;
}
