/** The platform's interface as the provider needs it. A client over HTTP implements it; the sandbox depends on none. @module */
import type { CryptocurrencyReference } from "@provider-connectivity/contract";
import type {
  CollateralTransaction,
  CollateralVaultAddress,
  CreateSettlementRequest,
  ForcedSettlement,
  MarkedSettlement,
  MarkSettlementRequest,
  Settlement,
} from "@provider-connectivity/contract/platform-v1";

/** Calls to the platform. Every method rejects if the platform refuses or is unreachable. */
export interface CollateralPlatform {
  /** The platform's id of an asset. `undefined` if the platform does not support it. */
  assetIdOf(asset: CryptocurrencyReference): string | undefined;
  /** The rule behind a rejection, such as `too-early-to-mark`. `undefined` if the platform did not refuse. */
  refusalOf(error: unknown): string | undefined;
  /** One transaction of a collateral account. */
  transaction(collateralTxId: string): Promise<CollateralTransaction>;
  /** A settlement with the state of its transactions. */
  settlement(settlementId: string): Promise<Settlement>;
  /** The address of an asset at a collateral account. */
  address(collateralId: string, assetId: string): Promise<CollateralVaultAddress>;
  /**
   * Starts a settlement.
   *
   * @param reference a repeated reference returns the first response
   */
  createSettlement(request: CreateSettlementRequest, reference: string): Promise<Settlement>;
  /** Marks a settlement for enforcement. */
  mark(request: MarkSettlementRequest): Promise<MarkedSettlement>;
  /** The marked settlement of a collateral account. */
  marked(collateralId: string): Promise<MarkedSettlement>;
  /**
   * Forces a settlement. It resolves only after the platform has requested this provider's approval, so the caller must hold no
   * transaction and no lock.
   */
  force(request: MarkSettlementRequest): Promise<ForcedSettlement>;
}
