import type { DepositAddress, DepositAddressCreationRequest } from "@provider-connectivity/contract";
import type { Page } from "../shared/page.ts";
import type { Write } from "../shared/write.ts";

/** Your books, as far as deposit addresses need them. They belong to `transfersBlockchain` and `transfersFiat`. */
export interface DepositAddressesLedger {
  /** A page of an account's addresses, in an order that lasts. */
  listDepositAddresses(accountId: string, page: Page): Promise<readonly DepositAddress[]>;
  findDepositAddress(accountId: string, id: string): Promise<DepositAddress | undefined>;
  /** The address that was made under this key. */
  findDepositAddressByKey(operationKey: string): Promise<DepositAddress | undefined>;
  /** Makes an address for a method that the account has. */
  createDepositAddress(
    write: Write,
    transferMethod: DepositAddressCreationRequest["transferMethod"],
  ): Promise<DepositAddress>;
  /** Ends an address; what arrives there is no longer credited. */
  disableDepositAddress(write: Write, id: string): Promise<DepositAddress>;
}
