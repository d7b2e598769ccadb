import type {
  CollateralAccount,
  CollateralAccountLink,
  CollateralAddress,
  CollateralAssetAddress,
  CollateralDepositTransactionIntentRequest,
  CollateralDepositTransactionIntentResponse,
  CollateralDepositTransactionRequest,
  CollateralDepositTransactionResponse,
  CollateralWithdrawalTransaction,
  CollateralWithdrawalTransactionIntentRequest,
  CollateralWithdrawalTransactionIntentResponse,
  CollateralWithdrawalTransactionRequest,
  SettlementInstructions,
  SettlementRequest,
  SettlementState,
} from "@provider-connectivity/contract";
import type {
  ForcedSettlementDecision,
  ForcedSettlementRequest,
} from "@provider-connectivity/contract/forced-settlement-v1";
import type { Page } from "../shared/page.ts";
import type { Write } from "../shared/write.ts";

/** The ids of a collateral account: its account at the provider, and its own id at the platform. */
export interface Collateral {
  readonly accountId: string;
  readonly collateralId: string;
}

/** A deposit that has not arrived yet. */
export interface PendingDeposit extends Collateral {
  readonly collateralTxId: string;
  /** The asset and amount of its intent. `undefined`: no intent of this collateral account was approved. */
  readonly intent: Pick<CollateralDepositTransactionIntentResponse, "asset" | "amount"> | undefined;
}

/** How a deposit ends. */
export type DepositEnd =
  | { readonly status: "Credited" }
  | { readonly status: "Rejected"; readonly rejectionReason: string };

/** Selects the addresses of one asset. */
export interface AddressFilter {
  readonly assetId?: string | undefined;
  readonly cryptocurrencySymbol?: string | undefined;
}

/**
 * The ledger methods of the component `collateral`.
 *
 * Its requests have no idempotency key. `operationKey` is derived from the name of the object. A repeated request returns the
 * existing object. A request with other content and the same name is refused with InvalidRequestError `bad-request`.
 */
export interface CollateralLedger {
  /** A page of the collateral accounts that are linked to an account, in a stable order. */
  listCollateralLinks(accountId: string, page: Page): Promise<readonly CollateralAccountLink[]>;
  /** Creates a link. If the account cannot be linked, the link has the status `Failed` and a `rejectionReason`. */
  createCollateralLink(write: Write, request: CollateralAccount): Promise<CollateralAccountLink>;

  listCollateralAddresses(of: Collateral, page: Page & AddressFilter): Promise<readonly CollateralAssetAddress[]>;
  findCollateralAddress(of: Collateral, id: string): Promise<CollateralAssetAddress | undefined>;
  /** Stores an address of the collateral account. Settlements pay to it. */
  createCollateralAddress(
    write: Write,
    collateralId: string,
    request: CollateralAddress,
  ): Promise<CollateralAssetAddress>;

  /** Approves or rejects an addition of collateral. Nothing is credited yet. */
  createCollateralDepositIntent(
    write: Write,
    collateralId: string,
    request: CollateralDepositTransactionIntentRequest,
  ): Promise<CollateralDepositTransactionIntentResponse>;
  listCollateralDeposits(of: Collateral, page: Page): Promise<readonly CollateralDepositTransactionResponse[]>;
  findCollateralDeposit(
    of: Collateral,
    collateralTxId: string,
  ): Promise<CollateralDepositTransactionResponse | undefined>;
  /** Registers an incoming transaction, and credits it after it has arrived. */
  registerCollateralDeposit(
    write: Write,
    collateralId: string,
    request: CollateralDepositTransactionRequest,
  ): Promise<CollateralDepositTransactionResponse>;

  /** The deposits of all accounts that are still pending. */
  listPendingCollateralDeposits(): Promise<readonly PendingDeposit[]>;
  /** Credits or rejects a pending deposit. A deposit that has ended is unchanged, so the call may be repeated. */
  finishCollateralDeposit(deposit: PendingDeposit, end: DepositEnd): Promise<void>;

  /** Approves or rejects a removal of collateral, depending on the account's positions. */
  createCollateralWithdrawalIntent(
    write: Write,
    collateralId: string,
    request: CollateralWithdrawalTransactionIntentRequest,
  ): Promise<CollateralWithdrawalTransactionIntentResponse>;
  listCollateralWithdrawals(of: Collateral, page: Page): Promise<readonly CollateralWithdrawalTransaction[]>;
  findCollateralWithdrawal(
    of: Collateral,
    collateralTxId: string,
  ): Promise<CollateralWithdrawalTransaction | undefined>;
  /** Debits the collateral from the account and sends it. */
  createCollateralWithdrawal(
    write: Write,
    collateralId: string,
    request: CollateralWithdrawalTransactionRequest,
  ): Promise<CollateralWithdrawalTransaction>;

  /** The instructions of the next settlement. A change gives them a new version. */
  findSettlementInstructions(of: Collateral): Promise<SettlementInstructions>;
  /** Starts a settlement. `undefined` if its version is no longer the current one. */
  createSettlement(
    write: Write,
    collateralId: string,
    request: SettlementRequest,
  ): Promise<SettlementInstructions | undefined>;
  findSettlement(of: Collateral, settlementVersion: string): Promise<SettlementState | undefined>;
  /** Approves or rejects the transactions of a forced settlement. Approve only what the customer owes you. */
  decideForcedSettlement(
    write: Write,
    collateralId: string,
    request: ForcedSettlementRequest,
  ): Promise<ForcedSettlementDecision>;
}
