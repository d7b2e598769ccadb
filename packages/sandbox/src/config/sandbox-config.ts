/** What a sandbox does for business, as data. What is left out is as strict as the contract allows. @module */
import type {
  CapabilitiesWithRequirements,
  AssetReference,
  CryptocurrencySymbol,
  NationalCurrencyCode,
} from "@provider-connectivity/contract";
import type { RoundingMode } from "../ledger/decimal.ts";
import type { TransfersConfig } from "./transfers-config.ts";

/** The configuration of a sandbox. */
export interface SandboxConfig {
  readonly decimalPlaces?: DecimalPlaces;
  readonly rates?: RatesConfig;
  readonly liquidity?: LiquidityConfig;
  readonly transfers?: TransfersConfig;
  /** What `GET /capabilities` says is required; it is enforced. Nothing unless said otherwise. */
  readonly requirements?: CapabilitiesWithRequirements;
}

/** How finely assets are divided. Listed assets are not named here: their definitions say it. */
export interface DecimalPlaces {
  readonly nationalCurrencies?: Readonly<Partial<Record<NationalCurrencyCode, number>>>;
  /** By symbol: the same on every blockchain. */
  readonly nativeAssets?: Readonly<Partial<Record<CryptocurrencySymbol, number>>>;
}

/** The rate of a pair that is no conversion pair. */
export interface PairRate {
  readonly id: string;
  /** A decimal above zero. */
  readonly rate: string;
}

/** What `getRateByAccountAndPairId` answers, besides the rates of the conversion pairs. */
export interface RatesConfig {
  /** A pair id that nobody knows: `refuse`, unless said otherwise, or answer the `default` rate. */
  readonly unknownPair?: "refuse" | "default";
  /** The rate for unknown pairs where they get one; 1 unless said otherwise. */
  readonly defaultRate?: string;
  /** Rates of ramp methods. */
  readonly ramps?: readonly PairRate[];
  /** Rates of order book pairs. */
  readonly orderBook?: readonly PairRate[];
}

/** What can be converted, and at which price. */
export interface LiquidityConfig {
  /** In the order in which they are listed. A pair has one direction. */
  readonly pairs: readonly ConversionPair[];
  /** The fee of pairs that have none of their own, in basis points of what the customer gets; 0 unless said otherwise. */
  readonly feeBps?: number;
  /** How long a quote is binding, in milliseconds; at least 30,000, and 60,000 unless said otherwise. */
  readonly quoteLifetime?: number;
  readonly rounding?: Rounding;
}

/** Two assets, the second of which can be had for the first. */
export interface ConversionPair extends PairRate {
  readonly fromAsset: AssetReference;
  readonly toAsset: AssetReference;
  /** How much of `toAsset` one whole unit of `fromAsset` gives, before the fee; a decimal above zero. */
  readonly rate: string;
  readonly feeBps?: number;
}

/** Where an amount falls between two that the asset can express. */
export interface Rounding {
  /** What the customer pays, fees included; `up` unless said otherwise. */
  readonly paid?: RoundingMode;
  /** What the customer gets; `down` unless said otherwise. */
  readonly received?: RoundingMode;
}
