/** A collateral account outside the provider, and to whom it belongs here. @module */
import type { AccountEnvironment } from "@provider-connectivity/contract";

/** The bond between an account and its collateral account: one to one, and for ever. */
export interface CollateralAccountRecord {
  readonly collateralId: string;
  readonly accountId: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly createdAt: string;
  /** The link that was asked for; absent where the collateral account is only used. */
  readonly linkId?: string;
  /** Where the linked collateral account lives. */
  readonly env?: AccountEnvironment;
  /** Why nothing more is accepted; absent where it is in use. */
  readonly disabled?: string;
  /** The version of the settlement instructions that were told last, as long as nothing was begun with them. */
  readonly offer?: string;
  /** The settlement that is in progress; there is one at a time. */
  readonly settling?: string;
}
