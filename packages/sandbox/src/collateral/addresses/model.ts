import type { CollateralAssetAddress, PublicBlockchainAddress } from "@provider-connectivity/contract";

/** An address of a collateral account as it is kept. */
export interface CollateralAddressRecord {
  /** Follows from the address, so that none is kept twice. */
  readonly id: string;
  readonly accountId: string;
  readonly address: PublicBlockchainAddress;
  readonly recoveryAccountId: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
}

/** An address as it travels. */
export function toCollateralAddress({
  id,
  address,
  recoveryAccountId,
}: CollateralAddressRecord): CollateralAssetAddress {
  return { id, address, recoveryAccountId };
}
