import { checkConfig } from "./check-config.ts";
import type { ConversionPair, DecimalPlaces, PairRate, Rounding, SandboxConfig } from "./sandbox-config.ts";

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
}

/**
 * Checks a configuration and fills in what it leaves out.
 *
 * @throws ConfigurationError in words
 */
export function completeConfig({ decimalPlaces, rates, liquidity }: SandboxConfig): CompleteConfig {
  const feeBps = liquidity?.feeBps ?? 0;
  const config: CompleteConfig = {
    decimalPlaces: { nationalCurrencies: {}, nativeAssets: {}, ...decimalPlaces },
    rates: { unknownPair: "refuse", defaultRate: "1", ramps: [], orderBook: [], ...rates },
    liquidity: {
      pairs: (liquidity?.pairs ?? []).map((pair) => ({ feeBps, ...pair })),
      quoteLifetime: liquidity?.quoteLifetime ?? 60_000,
      rounding: { paid: "up", received: "down", ...liquidity?.rounding },
    },
  };
  checkConfig(config);
  return config;
}
