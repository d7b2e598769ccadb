import type { Withdrawal } from "@provider-connectivity/contract";
import { NotFoundError } from "@provider-connectivity/server";
import { type OrderedPage, filteredPage } from "../../../ports/pages.ts";
import type { StoreReader, WithdrawalRecord, WithdrawalTransferMethod } from "../entities.ts";
import { isOffered, type MethodView } from "../methods.ts";
import { type DestinationBy, toWithdrawal, toWithdrawalBy, type WithdrawalDto } from "./withdrawal.ts";

const methods: readonly WithdrawalTransferMethod[] = [
  "PublicBlockchain",
  "Iban",
  "PeerAccountTransfer",
  "InternalTransfer",
];

/** A page of an account's withdrawals, with all methods that the caller may see. */
export async function listWithdrawals(
  { withdrawals }: StoreReader,
  accountId: string,
  { page, view }: { page: OrderedPage; view: MethodView },
): Promise<Withdrawal[]> {
  const seen = methods.filter((method) => isOffered(method, view));
  if (seen.length === 0) return [];
  const isPlain = seen.length === 1 || seen.length === methods.length;
  const group = seen.length === 1 ? seen[0] : undefined;
  const records = isPlain
    ? await withdrawals.list(accountId, page, group)
    : await filteredPage(
        (step) => withdrawals.list(accountId, step),
        page,
        ({ destination }) => seen.includes(destination.transferMethod),
      );
  return records.map(toWithdrawal);
}

/** A page of an account's withdrawals with one method. */
export async function listWithdrawalsBy<Method extends WithdrawalTransferMethod>(
  { withdrawals }: StoreReader,
  accountId: string,
  { page, method }: { page: OrderedPage; method: Method },
): Promise<WithdrawalDto<DestinationBy<Method>>[]> {
  const records = await withdrawals.list(accountId, page, method);
  return records.map((record) => toWithdrawalBy(record, method));
}

/**
 * One withdrawal.
 *
 * @throws NotFoundError, with the same message, for an unknown withdrawal, another account's, and one with a method that the
 * caller may not see
 */
export async function findWithdrawal(
  { withdrawals }: StoreReader,
  accountId: string,
  { id, view }: { id: string; view: MethodView },
): Promise<WithdrawalRecord> {
  const record = await withdrawals.find(accountId, id);
  if (record !== undefined && isOffered(record.destination.transferMethod, view)) return record;
  throw new NotFoundError("There is no such withdrawal.");
}
