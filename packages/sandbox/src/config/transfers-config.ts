import type { DepositCapability, WithdrawalCapability } from "@provider-connectivity/contract";

/** Which accounts something is offered to: all unless said otherwise, main accounts, sub-accounts, or these. */
export type AccountSelector = "all" | "main" | "sub" | readonly string[];

/** A way in which withdrawals leave, as `getWithdrawalMethods` lists it. */
export interface WithdrawalMethod extends WithdrawalCapability {
  readonly accounts?: AccountSelector;
  /** Taken from the balance on top of what is delivered, in `balanceAsset`; nothing unless said otherwise. */
  readonly fee?: string;
}

/** A way in which deposits arrive, as `getDepositMethods` lists it. */
export interface DepositMethod extends DepositCapability {
  readonly accounts?: AccountSelector;
}

/** What can be moved in and out. Where the balance's asset and the transfer's differ, they are exchanged at par. */
export interface TransfersConfig {
  /** An account is offered each pair of asset and transfer method at most once. */
  readonly withdrawals?: readonly WithdrawalMethod[];
  /** Methods of an account with the same `deposit` have the same policy. */
  readonly deposits?: readonly DepositMethod[];
  /** Where blockchain withdrawals may go when the requirements say `ApprovedAddressesOnly`. */
  readonly approvedAddresses?: readonly string[];
  /** Whether blockchain withdrawals must say who takes part; they need not unless said otherwise. */
  readonly participantsIdentification?: "optional" | "required";
  /** Countries of participants, as two letters, to and from which nothing is withdrawn. */
  readonly unsupportedCountries?: readonly string[];
}
