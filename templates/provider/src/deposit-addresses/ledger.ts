import type { DepositAddress, DepositAddressCreationRequest } from "@provider-connectivity/contract";
import type { Page } from "../shared/page.ts";
import type { Write } from "../shared/write.ts";

/** The ledger methods for deposit addresses. They belong to `transfersBlockchain` and `transfersFiat`. */
export interface DepositAddressesLedger {
  /** A page of an account's addresses, in a stable order. */
  listDepositAddresses(accountId: string, page: Page): Promise<readonly DepositAddress[]>;
  findDepositAddress(accountId: string, id: string): Promise<DepositAddress | undefined>;
  /** The address that was created with this key. */
  findDepositAddressByKey(operationKey: string): Promise<DepositAddress | undefined>;
  /** Creates an address for a method of the account. */
  createDepositAddress(
    write: Write,
    transferMethod: DepositAddressCreationRequest["transferMethod"],
  ): Promise<DepositAddress>;
  /** Disables an address. Later deposits to it are not credited. */
  disableDepositAddress(write: Write, id: string): Promise<DepositAddress>;
}
