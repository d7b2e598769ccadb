import { NotFoundError } from "@provider-connectivity/server";
import type { Page } from "../../../ports/pages.ts";
import type { AddressDestination, DepositAddressRecord, StoreReader } from "../entities.ts";
import { isOffered, type MethodView } from "../methods.ts";

const methods: readonly AddressDestination["transferMethod"][] = ["PublicBlockchain", "Iban"];

/** A page of an account's deposit addresses, oldest first. */
export async function listDepositAddresses(
  { depositAddresses }: StoreReader,
  accountId: string,
  { page, view }: { page: Page; view: MethodView },
): Promise<readonly DepositAddressRecord[]> {
  const seen = methods.filter((method) => isOffered(method, view));
  const ordered = { ...page, order: "asc" } as const;
  return depositAddresses.list(accountId, ordered, seen.length === methods.length ? undefined : seen[0]);
}

/**
 * One deposit address.
 *
 * @throws NotFoundError, with the same message, for an unknown address, another account's, and one of a method that is not
 * offered
 */
export async function findDepositAddress(
  { depositAddresses }: Pick<StoreReader, "depositAddresses">,
  accountId: string,
  { id, view }: { id: string; view: MethodView },
): Promise<DepositAddressRecord> {
  const record = await depositAddresses.find(accountId, id);
  if (record !== undefined && isOffered(record.destination.transferMethod, view)) return record;
  throw new NotFoundError("There is no such deposit address.");
}
