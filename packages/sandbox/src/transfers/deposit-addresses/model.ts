import type { DepositAddress } from "@provider-connectivity/contract";

/** A deposit address as it is kept. */
export interface DepositAddressRecord extends Readonly<DepositAddress> {
  readonly accountId: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
}

/** A deposit address as it travels. */
export function toDepositAddress({ id, destination, status }: DepositAddressRecord): DepositAddress {
  return { id, destination, status };
}
