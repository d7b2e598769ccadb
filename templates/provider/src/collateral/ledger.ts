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
import type { Page } from "../shared/page.ts";
import type { Write } from "../shared/write.ts";

/** A collateral account, as requests name it: the account at the provider, and the one at the platform. */
export interface Collateral {
  readonly accountId: string;
  readonly collateralId: string;
}

/** Of the addresses, those of one asset. */
export interface AddressFilter {
  readonly assetId?: string | undefined;
  readonly cryptocurrencySymbol?: string | undefined;
}

/**
 * Your books, as far as the component `collateral` needs them.
 *
 * Its requests carry no idempotency key. `operationKey` is made of what names the thing: the same request again answers
 * with what is there, and a request with other content under that name is refused with BadRequestError `bad-request`.
 */
export interface CollateralLedger {
  /** A page of the collateral accounts that were linked to an account, in an order that lasts. */
  listCollateralLinks(accountId: string, page: Page): Promise<readonly CollateralAccountLink[]>;
  /** Links one. What cannot be linked is a link too: with status `Failed` and a `rejectionReason`. */
  createCollateralLink(write: Write, request: CollateralAccount): Promise<CollateralAccountLink>;

  listCollateralAddresses(of: Collateral, page: Page & AddressFilter): Promise<readonly CollateralAssetAddress[]>;
  findCollateralAddress(of: Collateral, id: string): Promise<CollateralAssetAddress | undefined>;
  /** Remembers an address of the collateral account, to which settlements send. */
  createCollateralAddress(
    write: Write,
    collateralId: string,
    request: CollateralAddress,
  ): Promise<CollateralAssetAddress>;

  /** Approves or rejects that collateral is added. Nothing is credited yet. */
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
  /** Takes notice of collateral on its way, and credits it once it has arrived. */
  registerCollateralDeposit(
    write: Write,
    collateralId: string,
    request: CollateralDepositTransactionRequest,
  ): Promise<CollateralDepositTransactionResponse>;

  /** Approves or rejects that collateral is taken back, as far as the account's positions allow it. */
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
  /** Takes the collateral from the account and lets it go. */
  createCollateralWithdrawal(
    write: Write,
    collateralId: string,
    request: CollateralWithdrawalTransactionRequest,
  ): Promise<CollateralWithdrawalTransaction>;

  /** What is to be settled now. It stays the same until something changes, and then has another version. */
  findSettlementInstructions(of: Collateral): Promise<SettlementInstructions>;
  /** Begins a settlement. `undefined` where its version is no longer the current one. */
  createSettlement(
    write: Write,
    collateralId: string,
    request: SettlementRequest,
  ): Promise<SettlementInstructions | undefined>;
  findSettlement(of: Collateral, settlementVersion: string): Promise<SettlementState | undefined>;
}
