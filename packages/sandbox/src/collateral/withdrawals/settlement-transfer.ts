import type { PublicBlockchainAddress } from "@provider-connectivity/contract";
import { canonical, isDecimal } from "../../ledger/decimal.ts";
import type { StoreReader } from "../../store/store.ts";
import { isSameAsset } from "../eligible-assets.ts";
import { transactionsOf } from "../settlements/read-transactions.ts";
import type { SettlementDeposit, SettlementTransactionRecord } from "../settlements/model.ts";

/** A transfer out of a collateral account that a settlement asks for. */
export type SettlementTransfer = SettlementTransactionRecord & SettlementDeposit;

/** What is to leave the collateral account, and where to. */
export interface Outflow {
  readonly amount: string;
  readonly destinationAddress: PublicBlockchainAddress;
}

/** The transfer of a settlement that this would carry out, if one is still to be made. */
export async function findSettlementTransfer(
  reader: Pick<StoreReader, "settlementTransactions">,
  { accountId, settlementId }: { accountId: string; settlementId: string },
  outflow: Outflow,
): Promise<SettlementTransfer | undefined> {
  const transactions = await transactionsOf(reader, { accountId, settlementId });
  return transactions.filter(isOpenDeposit).find(({ instruction }) => isSameOutflow(instruction, outflow));
}

/** Whether two transfers move the same amount to the same place. */
export function isSameOutflow(one: Outflow, other: Outflow): boolean {
  const [from, to] = [one.destinationAddress, other.destinationAddress];
  return (
    isSameAmount(one.amount, other.amount) &&
    isSameAsset(from.asset, to.asset) &&
    from.transferMethod === to.transferMethod &&
    from.address === to.address &&
    from.addressTag === to.addressTag
  );
}

function isSameAmount(one: string, other: string): boolean {
  return isDecimal(one) && isDecimal(other) && canonical(one) === canonical(other);
}

function isOpenDeposit(one: SettlementTransactionRecord): one is SettlementTransfer {
  return one.direction === "deposit" && one.status === "NOT_FOUND";
}
