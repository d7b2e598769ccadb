/** The simulator's calls to the provider. @module */
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
  CryptocurrencyReference,
  SettlementInstructions,
  SettlementRequest,
  SettlementState,
} from "@provider-connectivity/contract";
import type {
  ForcedSettlementDecision,
  ForcedSettlementRequest,
} from "@provider-connectivity/contract/forced-settlement-v1";

/** Identifies one linked account. */
export interface AccountPath {
  /** The provider's id of the account. */
  readonly accountId: string;
  /** The platform's id of the collateral account. Opaque; in practice three UUIDs joined by dots. */
  readonly collateralId: string;
}

/**
 * A provider with the component `collateral`. `createProviderApi` creates one from a URL and keys. A method rejects if the
 * provider refuses or is unreachable; the simulator then repeats the step.
 */
export interface ProviderApi {
  /** All links of an account: `GET /accounts/{accountId}/collateral/link`. */
  readonly links: (accountId: string) => Promise<readonly CollateralAccountLink[]>;
  /** Links a collateral account: `POST /accounts/{accountId}/collateral/link`. */
  readonly link: (accountId: string, account: CollateralAccount) => Promise<CollateralAccountLink>;
  /** All addresses of the collateral account that the provider has stored: `GET …/{collateralId}/addresses`. */
  readonly addresses: (path: AccountPath) => Promise<readonly CollateralAssetAddress[]>;
  /** Announces an address of the collateral account: `POST …/{collateralId}/addresses`. */
  readonly addAddress: (path: AccountPath, address: CollateralAddress) => Promise<CollateralAssetAddress>;
  /** Requests approval to add collateral: `POST …/{collateralId}/intents/deposits`. */
  readonly announceDeposit: (
    path: AccountPath,
    intent: CollateralDepositTransactionIntentRequest,
  ) => Promise<CollateralDepositTransactionIntentResponse>;
  /** Registers the transaction of an approved addition: `POST …/{collateralId}/deposits`. */
  readonly registerDeposit: (
    path: AccountPath,
    deposit: CollateralDepositTransactionRequest,
  ) => Promise<CollateralDepositTransactionResponse>;
  /** The provider's decision about an addition: `GET …/{collateralId}/deposits/{collateralTxId}`. */
  readonly deposit: (path: AccountPath, collateralTxId: string) => Promise<CollateralDepositTransactionResponse>;
  /** Requests approval to remove collateral: `POST …/{collateralId}/intents/withdrawals`. */
  readonly announceWithdrawal: (
    path: AccountPath,
    intent: CollateralWithdrawalTransactionIntentRequest,
  ) => Promise<CollateralWithdrawalTransactionIntentResponse>;
  /** Registers the transaction of an approved removal, or of a settlement's transfer: `POST …/{collateralId}/withdrawals`. */
  readonly registerWithdrawal: (
    path: AccountPath,
    withdrawal: CollateralWithdrawalTransactionRequest,
  ) => Promise<CollateralWithdrawalTransaction>;
  /** The provider's decision about a removal: `GET …/{collateralId}/withdrawals/{collateralTxId}`. */
  readonly withdrawal: (path: AccountPath, collateralTxId: string) => Promise<CollateralWithdrawalTransaction>;
  /** The transfers of a settlement that starts now, with a version: `GET …/{collateralId}/settlement`. */
  readonly instructions: (path: AccountPath) => Promise<SettlementInstructions>;
  /** Starts a settlement with the instructions of a version: `POST …/{collateralId}/settlement`. */
  readonly beginSettlement: (path: AccountPath, request: SettlementRequest) => Promise<SettlementInstructions>;
  /** The state of a started settlement: `GET …/{collateralId}/settlements/{settlementVersion}`. */
  readonly settlement: (path: AccountPath, version: string) => Promise<SettlementState>;
  /** Requests approval of a forced settlement's transactions. Its path is a convention. */
  readonly approveForcedSettlement: (
    path: AccountPath,
    request: ForcedSettlementRequest,
  ) => Promise<ForcedSettlementDecision>;
}

/** Maps the provider's assets to Fireblocks asset ids, and back. */
export interface AssetMap {
  /**
   * The platform's id of an asset.
   *
   * @returns `undefined` if the platform does not support the asset
   */
  toAssetId(asset: CryptocurrencyReference): string | undefined;
  /**
   * The provider's reference of an asset.
   *
   * @returns `undefined` if the provider does not support the id
   */
  toReference(assetId: string): CryptocurrencyReference | undefined;
}

/** One asset with both of its names. */
export interface MappedAsset {
  /** Fireblocks asset id, such as `BTC`. */
  readonly assetId: string;
  /** The asset as the provider references it: a listed asset, or a native one with its blockchain. */
  readonly reference: CryptocurrencyReference;
}

/**
 * Creates an asset map from a list.
 *
 * @example
 * ```ts
 * const assets = createAssetMap([
 *   { assetId: "BTC", reference: { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" } },
 *   { assetId: "USDC", reference: { assetId: "usdc" } },
 * ]);
 * ```
 */
export function createAssetMap(assets: readonly MappedAsset[]): AssetMap {
  const byReference = new Map(assets.map(({ assetId, reference }) => [keyOf(reference), assetId]));
  const byId = new Map(assets.map(({ assetId, reference }) => [assetId, reference]));
  return { toAssetId: (asset) => byReference.get(keyOf(asset)), toReference: (assetId) => byId.get(assetId) };
}

function keyOf(reference: CryptocurrencyReference): string {
  return "assetId" in reference && reference.assetId !== undefined
    ? `id ${reference.assetId}`
    : `native ${JSON.stringify([
        "blockchain" in reference ? reference.blockchain : "",
        "cryptocurrencySymbol" in reference ? reference.cryptocurrencySymbol : "",
        "testAsset" in reference ? (reference.testAsset ?? false) : false,
      ])}`;
}
