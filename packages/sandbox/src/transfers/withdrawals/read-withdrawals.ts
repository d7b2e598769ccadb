import type { Withdrawal } from "@provider-connectivity/contract";
import { NotFoundError } from "@provider-connectivity/server";
import type { OrderedPage } from "../../store/page.ts";
import type { StoreReader } from "../../store/store.ts";
import {
  toWithdrawal,
  toWithdrawalBy,
  type DestinationBy,
  type TravellingWithdrawal,
  type WithdrawalRecord,
  type WithdrawalTransferMethod,
} from "./model.ts";

/** A page of an account's withdrawals by every method. */
export async function listWithdrawals(
  { withdrawals }: StoreReader,
  accountId: string,
  page: OrderedPage,
): Promise<Withdrawal[]> {
  return (await withdrawals.list(accountId, page)).map(toWithdrawal);
}

/** A page of an account's withdrawals by one method. */
export async function listWithdrawalsBy<Method extends WithdrawalTransferMethod>(
  { withdrawals }: StoreReader,
  accountId: string,
  { page, method }: { page: OrderedPage; method: Method },
): Promise<TravellingWithdrawal<DestinationBy<Method>>[]> {
  const records = await withdrawals.list(accountId, page, method);
  return records.map((record) => toWithdrawalBy(record, method));
}

/**
 * One withdrawal.
 *
 * @throws NotFoundError, in the same words, for an unknown one and for another account's
 */
export async function findWithdrawal(
  { withdrawals }: StoreReader,
  accountId: string,
  id: string,
): Promise<WithdrawalRecord> {
  const record = await withdrawals.find(accountId, id);
  if (record === undefined) throw new NotFoundError("There is no such withdrawal.");
  return record;
}
