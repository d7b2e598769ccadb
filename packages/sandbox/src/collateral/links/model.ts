import type {
  AccountEnvironment,
  CollateralAccountLink,
  CryptocurrencyReference,
} from "@provider-connectivity/contract";

/** A link, or an attempt at one, as it is kept. */
export interface CollateralLinkRecord {
  readonly id: string;
  readonly accountId: string;
  readonly collateralId: string;
  readonly collateralSigners: readonly string[];
  readonly env: AccountEnvironment;
  readonly status: CollateralAccountLink["status"];
  readonly rejectionReason?: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
}

/**
 * A link as it travels.
 *
 * @param eligibleCollateralAssets what is accepted in the link's environment
 */
export function toLink(
  { id, status, collateralId, collateralSigners, env, rejectionReason }: CollateralLinkRecord,
  eligibleCollateralAssets: CryptocurrencyReference[],
): CollateralAccountLink {
  const reason = rejectionReason === undefined ? {} : { rejectionReason };
  return {
    id,
    status,
    eligibleCollateralAssets,
    collateralId,
    collateralSigners: [...collateralSigners],
    env,
    ...reason,
  };
}
