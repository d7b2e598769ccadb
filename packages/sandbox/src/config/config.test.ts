import { expect, test } from "vitest";
import { createMemoryStore } from "../store/memory/create-memory-store.ts";
import { createSignedClient } from "../testing/signed-calls.ts";
import { completeConfig } from "./complete-config.ts";
import { demoConfig } from "./demo-config.ts";
import type { ConversionPair, LiquidityConfig, SandboxConfig } from "./sandbox-config.ts";

const usd = { nationalCurrencyCode: "USD" } as const;
const eur = { nationalCurrencyCode: "EUR" } as const;
const pair = { id: "p", fromAsset: usd, toAsset: eur, rate: "0.9" } as const;

function withPairs(...pairs: readonly ConversionPair[]): SandboxConfig {
  return { decimalPlaces: { nationalCurrencies: { USD: 2, EUR: 2 } }, liquidity: { pairs } };
}

function withLiquidity(liquidity: Partial<LiquidityConfig>): SandboxConfig {
  return { liquidity: { pairs: [], ...liquidity } };
}

test("what is left out is strict", () => {
  expect(completeConfig(withPairs(pair))).toEqual({
    decimalPlaces: { nationalCurrencies: { USD: 2, EUR: 2 }, nativeAssets: {} },
    rates: { unknownPair: "refuse", defaultRate: "1", ramps: [], orderBook: [] },
    liquidity: {
      pairs: [{ ...pair, feeBps: 0 }],
      quoteLifetime: 60_000,
      rounding: { paid: "up", received: "down" },
    },
    transfers: {
      withdrawals: [],
      deposits: [],
      approvedAddresses: [],
      participantsIdentification: "optional",
      unsupportedCountries: [],
    },
    requirements: {},
  });
});

test("a pair's own fee goes before the general one", () => {
  const { liquidity } = completeConfig(
    withLiquidity({ feeBps: 20, pairs: [pair, { ...pair, id: "q", fromAsset: eur, toAsset: usd, feeBps: 0 }] }),
  );
  expect(liquidity.pairs.map(({ feeBps }) => feeBps)).toEqual([20, 0]);
});

test.each<[SandboxConfig, string]>([
  [withPairs({ ...pair, toAsset: usd }), 'The pair p converts {"nationalCurrencyCode":"USD"} into itself.'],
  [withPairs(pair, { ...pair, id: "q" }), "as one before it does"],
  [withPairs(pair, { ...pair, fromAsset: eur, toAsset: usd }), "An id stands twice in liquidity.pairs."],
  [withPairs({ ...pair, id: "" }), "An id in liquidity.pairs is empty."],
  [withPairs({ ...pair, rate: "0" }), 'The rate of p in liquidity.pairs is "0"; it must be a decimal above zero.'],
  [withPairs({ ...pair, rate: "1e3" }), 'is "1e3"; it must be a decimal above zero.'],
  [withPairs({ ...pair, feeBps: 10_000 }), "The pair p has a fee of 10000 basis points; it must be 0 to 9999."],
  [withPairs({ ...pair, feeBps: 0.5 }), "a fee of 0.5 basis points"],
  [withLiquidity({ quoteLifetime: 29_999 }), "liquidity.quoteLifetime is 29999; it must be at least 30000"],
  [withLiquidity({ rounding: { paid: "sideways" as never } }), 'liquidity.rounding.paid is "sideways"'],
  [{ rates: { unknownPair: "guess" as never } }, 'rates.unknownPair is "guess"; it must be one of refuse, default.'],
  [{ rates: { defaultRate: "-1" } }, 'rates.defaultRate is "-1"'],
  [{ decimalPlaces: { nationalCurrencies: { USD: 31 } } }, "USD has 31 decimal places; it must be 0 to 30."],
  [{ decimalPlaces: { nativeAssets: { BTC: 1.5 } } }, "BTC has 1.5 decimal places"],
])("a configuration that contradicts itself is refused in words: %#", (config, message) => {
  expect(() => completeConfig(config)).toThrow(message);
});

test.each<[SandboxConfig, string]>([
  [
    { ...demoConfig, liquidity: { pairs: [{ ...pair, toAsset: { assetId: "nothing" } }] } },
    'The pair p needs the decimal places of {"assetId":"nothing"}: list it among the store\'s assets.',
  ],
  [
    { ...demoConfig, decimalPlaces: {} },
    'The pair usd-eur needs the decimal places of {"nationalCurrencyCode":"USD"}: name it in decimalPlaces.',
  ],
])(
  "a pair of an asset whose decimal places nobody knows is refused when the sandbox is made: %#",
  async (config, message) => {
    await expect(createSignedClient(createMemoryStore(), { config })).rejects.toThrow(message);
  },
);
