import { type Credential, NotFoundError } from "@provider-connectivity/server";
import type { Page } from "../../store/page.ts";
import type { StoreReader } from "../../store/store.ts";
import { isOffered, type OfferedComponents } from "../components.ts";
import type { AddressDestination, DepositAddressRecord } from "./model.ts";

const methods: readonly AddressDestination["transferMethod"][] = ["PublicBlockchain", "Iban"];

/** Which methods there are for whoever asks: addresses of others are not seen. */
export interface AddressView {
  readonly components: OfferedComponents;
  readonly credential: Pick<Credential, "permissions">;
}

/** A page of an account's deposit addresses, the oldest first. */
export async function listDepositAddresses(
  { depositAddresses }: StoreReader,
  accountId: string,
  { page, view }: { page: Page; view: AddressView },
): Promise<readonly DepositAddressRecord[]> {
  const seen = methods.filter((method) => isOffered(method, view.components, view.credential));
  const ordered = { ...page, order: "asc" } as const;
  return depositAddresses.list(accountId, ordered, seen.length === methods.length ? undefined : seen[0]);
}

/**
 * One deposit address.
 *
 * @throws NotFoundError, in the same words, for an unknown one, for another account's, and for one by a method that is
 * not offered
 */
export async function findDepositAddress(
  { depositAddresses }: Pick<StoreReader, "depositAddresses">,
  accountId: string,
  { id, view }: { id: string; view: AddressView },
): Promise<DepositAddressRecord> {
  const record = await depositAddresses.find(accountId, id);
  if (record !== undefined && isOffered(record.destination.transferMethod, view.components, view.credential))
    return record;
  throw new NotFoundError("There is no such deposit address.");
}
