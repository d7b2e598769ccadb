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
  readonly accountId: string;
  readonly collateralId: string;
}

/** A provider with the collateral component. `createProviderApi` creates one from a URL and keys. */
export interface ProviderApi {
  readonly links: (accountId: string) => Promise<readonly CollateralAccountLink[]>;
  readonly link: (accountId: string, account: CollateralAccount) => Promise<CollateralAccountLink>;
  readonly addresses: (path: AccountPath) => Promise<readonly CollateralAssetAddress[]>;
  readonly addAddress: (path: AccountPath, address: CollateralAddress) => Promise<CollateralAssetAddress>;
  readonly announceDeposit: (
    path: AccountPath,
    intent: CollateralDepositTransactionIntentRequest,
  ) => Promise<CollateralDepositTransactionIntentResponse>;
  readonly registerDeposit: (
    path: AccountPath,
    deposit: CollateralDepositTransactionRequest,
  ) => Promise<CollateralDepositTransactionResponse>;
  readonly deposit: (path: AccountPath, collateralTxId: string) => Promise<CollateralDepositTransactionResponse>;
  readonly announceWithdrawal: (
    path: AccountPath,
    intent: CollateralWithdrawalTransactionIntentRequest,
  ) => Promise<CollateralWithdrawalTransactionIntentResponse>;
  readonly registerWithdrawal: (
    path: AccountPath,
    withdrawal: CollateralWithdrawalTransactionRequest,
  ) => Promise<CollateralWithdrawalTransaction>;
  readonly withdrawal: (path: AccountPath, collateralTxId: string) => Promise<CollateralWithdrawalTransaction>;
  readonly instructions: (path: AccountPath) => Promise<SettlementInstructions>;
  readonly beginSettlement: (path: AccountPath, request: SettlementRequest) => Promise<SettlementInstructions>;
  readonly settlement: (path: AccountPath, version: string) => Promise<SettlementState>;
  /** Requests approval of a forced settlement's transactions. Its path is a convention. */
  readonly approveForcedSettlement: (
    path: AccountPath,
    request: ForcedSettlementRequest,
  ) => Promise<ForcedSettlementDecision>;
}

/** Maps the provider's assets to Fireblocks asset ids, and back. */
export interface AssetMap {
  /** @returns `undefined` if the platform does not support the asset */
  toAssetId(asset: CryptocurrencyReference): string | undefined;
  /** @returns `undefined` if the provider does not support the id */
  toReference(assetId: string): CryptocurrencyReference | undefined;
}

/** One asset with both of its names. */
export interface MappedAsset {
  readonly assetId: string;
  readonly reference: CryptocurrencyReference;
}

/**
 * Creates an asset map from a list.
 *
 * @example
 * createAssetMap([{ assetId: "BTC", reference: { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" } }]);
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
