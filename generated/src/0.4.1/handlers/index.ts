// Provider Connectivity API 0.4.1. Written by `pnpm regenerate` from spec/0.4.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { AccountsHandlers } from "./accounts.ts";
import type { BalancesHandlers } from "./balances.ts";
import type { CapabilitiesHandlers } from "./capabilities.ts";
import type { CollateralHandlers } from "./collateral.ts";
import type { LiquidityHandlers } from "./liquidity.ts";
import type { RampsHandlers } from "./ramps.ts";
import type { RatesHandlers } from "./rates.ts";
import type { TradingHandlers } from "./trading.ts";
import type { TransfersHandlers } from "./transfers.ts";
import type { TransfersBlockchainHandlers } from "./transfers-blockchain.ts";
import type { TransfersFiatHandlers } from "./transfers-fiat.ts";
import type { TransfersInternalHandlers } from "./transfers-internal.ts";
import type { TransfersPeerAccountsHandlers } from "./transfers-peer-accounts.ts";

export type { AccountsHandlers } from "./accounts.ts";
export type { BalancesHandlers } from "./balances.ts";
export type { CapabilitiesHandlers } from "./capabilities.ts";
export type { CollateralHandlers } from "./collateral.ts";
export type { LiquidityHandlers } from "./liquidity.ts";
export type { RampsHandlers } from "./ramps.ts";
export type { RatesHandlers } from "./rates.ts";
export type { TradingHandlers } from "./trading.ts";
export type { TransfersHandlers } from "./transfers.ts";
export type { TransfersBlockchainHandlers } from "./transfers-blockchain.ts";
export type { TransfersFiatHandlers } from "./transfers-fiat.ts";
export type { TransfersInternalHandlers } from "./transfers-internal.ts";
export type { TransfersPeerAccountsHandlers } from "./transfers-peer-accounts.ts";

/** Every handler of the contract, keyed by operation, for a server whose context is `Context`. */
export interface Handlers<Context>
  extends
    AccountsHandlers<Context>,
    BalancesHandlers<Context>,
    CapabilitiesHandlers<Context>,
    CollateralHandlers<Context>,
    LiquidityHandlers<Context>,
    RampsHandlers<Context>,
    RatesHandlers<Context>,
    TradingHandlers<Context>,
    TransfersHandlers<Context>,
    TransfersBlockchainHandlers<Context>,
    TransfersFiatHandlers<Context>,
    TransfersInternalHandlers<Context>,
    TransfersPeerAccountsHandlers<Context> {}
