import type { DepositAddress, IbanAddress, PublicBlockchainAddress } from "@provider-connectivity/contract";

/** Where deposits can be sent. */
export type AddressDestination = PublicBlockchainAddress | IbanAddress;

/** A deposit address as it is kept. */
export interface DepositAddressRecord {
  readonly id: string;
  readonly accountId: string;
  readonly destination: AddressDestination;
  readonly status: DepositAddress["status"];
  /** Who asked for it, and who took it out of use, where the platform said so. */
  readonly initiatedBy?: string;
  readonly disabledBy?: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
}

/** A deposit address as it travels. */
export function toDepositAddress({ id, destination, status }: DepositAddressRecord): DepositAddress {
  return { id, destination, status };
}
