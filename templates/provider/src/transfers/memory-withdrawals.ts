import type { AssetReference, Withdrawal } from "@provider-connectivity/contract";
import { type Books, timestamp } from "../memory/books.ts";
import type { Table } from "../memory/table.ts";
import type { Write } from "../shared/write.ts";

interface Request<Destination> {
  readonly balanceAsset: AssetReference;
  readonly balanceAmount: string;
  readonly destination: Destination;
}

/** The withdrawals of this ledger, of all methods. */
export function withdrawalsIn<Kind extends Withdrawal = Withdrawal>(books: Books): Table<Kind> {
  return books.table<Kind>("withdrawals");
}

/** The common part of all withdrawals: the balance is debited, and the withdrawal is pending. */
export function bookWithdrawal<Destination>(
  books: Books,
  { accountId }: Write,
  { balanceAsset, balanceAmount, destination }: Request<Destination>,
) {
  books.debit(accountId, balanceAsset, balanceAmount);
  const common = { id: crypto.randomUUID(), balanceAsset, balanceAmount, destination };
  return { ...common, status: "pending" as const, createdAt: timestamp() };
}
