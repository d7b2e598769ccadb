import type { CapabilitiesWithRequirements } from "@provider-connectivity/contract";
import { checkConfig } from "./check-config.ts";
import type { ConversionPair, DecimalPlaces, PairRate, Rounding, SandboxConfig } from "./sandbox-config.ts";
import type { TransfersConfig } from "./transfers-config.ts";

/** A configuration that was checked and in which nothing is left out. */
export interface CompleteConfig {
  readonly decimalPlaces: Required<DecimalPlaces>;
  readonly rates: {
    readonly unknownPair: "refuse" | "default";
    readonly defaultRate: string;
    readonly ramps: readonly PairRate[];
    readonly orderBook: readonly PairRate[];
  };
  readonly liquidity: {
    readonly pairs: readonly Required<ConversionPair>[];
    readonly quoteLifetime: number;
    readonly rounding: Required<Rounding>;
  };
  readonly transfers: Required<TransfersConfig>;
  readonly requirements: CapabilitiesWithRequirements;
}

/**
 * Checks a configuration and fills in what it leaves out.
 *
 * @throws ConfigurationError in words
 */
export function completeConfig({
  decimalPlaces,
  rates,
  liquidity,
  transfers,
  requirements = {},
}: SandboxConfig): CompleteConfig {
  const feeBps = liquidity?.feeBps ?? 0;
  const config: CompleteConfig = {
    decimalPlaces: { nationalCurrencies: {}, nativeAssets: {}, ...decimalPlaces },
    rates: { unknownPair: "refuse", defaultRate: "1", ramps: [], orderBook: [], ...rates },
    liquidity: {
      pairs: (liquidity?.pairs ?? []).map((pair) => ({ feeBps, ...pair })),
      quoteLifetime: liquidity?.quoteLifetime ?? 60_000,
      rounding: { paid: "up", received: "down", ...liquidity?.rounding },
    },
    transfers: {
      withdrawals: [],
      deposits: [],
      approvedAddresses: [],
      participantsIdentification: "optional",
      unsupportedCountries: [],
      ...transfers,
    },
    requirements,
  };
  checkConfig(config);
  return config;
}
