import type { AssetReference, Deposit, Transfer } from "@provider-connectivity/contract";

/** A deposit as it is kept. */
export interface DepositRecord {
  readonly id: string;
  readonly accountId: string;
  /** The balance that it adds to. */
  readonly balanceAsset: AssetReference;
  readonly balanceAmount: string;
  /** What arrived, and how. */
  readonly source: Transfer;
  /** The address at which it arrived, if that is one of the account's. */
  readonly depositAddressId?: string;
  readonly status: Deposit["status"];
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
  readonly finalizedAt?: string;
}

/** A deposit as it travels. */
export function toDeposit(record: DepositRecord): Deposit {
  const { id, balanceAsset, balanceAmount, source, depositAddressId, status, createdAt, finalizedAt } = record;
  const address = depositAddressId === undefined ? {} : { depositAddressId };
  const times = { createdAt, ...(finalizedAt === undefined ? {} : { finalizedAt }) };
  return { id, balanceAsset, balanceAmount, source, ...address, status, ...times };
}
