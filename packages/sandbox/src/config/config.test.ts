import { expect, test } from "vitest";
import { createMemoryStore } from "../adapters/memory/create-memory-store.ts";
import { demoConfig } from "../presets/demo-config.ts";
import { createSignedClient } from "../testing/signed-calls.ts";
import { completeConfig } from "./complete-config.ts";
import type { ConversionPair } from "./liquidity-config.ts";
import type { SandboxConfig } from "./sandbox-config.ts";

type LiquidityConfig = NonNullable<SandboxConfig["liquidity"]>;

const usd = { nationalCurrencyCode: "USD" } as const;
const eur = { nationalCurrencyCode: "EUR" } as const;
const pair = { id: "p", fromAsset: usd, toAsset: eur, rate: "0.9" } as const;

function withPairs(...pairs: readonly ConversionPair[]): SandboxConfig {
  return { decimalPlaces: { nationalCurrencies: { USD: 2, EUR: 2 } }, liquidity: { pairs } };
}

function withLiquidity(liquidity: Partial<LiquidityConfig>): SandboxConfig {
  return { liquidity: { pairs: [], ...liquidity } };
}

const btc = { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" } as const;
const iban = { asset: usd, transferMethod: "Iban" } as const;
const onBitcoin = { asset: btc, transferMethod: "PublicBlockchain" } as const;
const ramp = { id: "r", from: iban, to: onBitcoin, rate: "0.00001" } as const;

type RampMethods = NonNullable<NonNullable<SandboxConfig["ramps"]>["methods"]>;

function withRamps(...methods: RampMethods): SandboxConfig {
  return { decimalPlaces: { nationalCurrencies: { USD: 2 }, nativeAssets: { BTC: 8 } }, ramps: { methods } };
}

test("omitted values get strict defaults", () => {
  expect(completeConfig(withPairs(pair))).toMatchObject({
    decimalPlaces: { nationalCurrencies: { USD: 2, EUR: 2 }, nativeAssets: {} },
    rates: { unknownPair: "refuse", defaultRate: "1", orderBook: [] },
    liquidity: {
      pairs: [{ ...pair, feeBps: 0 }],
      quoteLifetimeMs: 60_000,
      executionTimeMs: 0,
      rounding: { paid: "up", received: "down" },
    },
    ramps: {
      methods: [],
      lifetimeMs: 259_200_000,
      rounding: { paid: "up", received: "down" },
      payee: "Sandbox Provider Ltd",
      participantsIdentification: "optional",
      unsupportedCountries: [],
    },
    transfers: {
      withdrawals: [],
      deposits: [],
      approvedAddresses: [],
      participantsIdentification: "optional",
      unsupportedCountries: [],
    },
    collateral: { requireLink: true, assets: [], fees: "net" },
    requirements: {},
  });
});

test("a pair's own fee takes precedence over the general one", () => {
  const { liquidity } = completeConfig(
    withLiquidity({ feeBps: 20, pairs: [pair, { ...pair, id: "q", fromAsset: eur, toAsset: usd, feeBps: 0 }] }),
  );
  expect(liquidity.pairs.map(({ feeBps }) => feeBps)).toEqual([20, 0]);
});

test.each<[SandboxConfig, string]>([
  [withPairs({ ...pair, toAsset: usd }), 'liquidity.pairs[0]: converts {"nationalCurrencyCode":"USD"} into itself.'],
  [withPairs(pair, { ...pair, id: "q" }), "like an earlier pair"],
  [withPairs(pair, { ...pair, fromAsset: eur, toAsset: usd }), 'liquidity.pairs[1].id: "p" is not unique.'],
  [withPairs({ ...pair, id: "" }), "liquidity.pairs[0].id: must not be empty."],
  [withPairs({ ...pair, rate: "0" }), 'liquidity.pairs[0].rate: must be a decimal above zero; it is "0".'],
  [withPairs({ ...pair, rate: "1e3" }), 'must be a decimal above zero; it is "1e3".'],
  [withPairs({ ...pair, feeBps: 10_000 }), "liquidity.pairs[0].feeBps: Too big"],
  [withPairs({ ...pair, feeBps: 0.5 }), "liquidity.pairs[0].feeBps: Invalid input: expected int"],
  [
    withPairs({ ...pair, fromAsset: { nationalCurrencyCode: "XXZ" } as never }),
    "liquidity.pairs[0].fromAsset.nationalCurrencyCode: must be one of",
  ],
  [withLiquidity({ quoteLifetimeMs: 29_999 }), "liquidity.quoteLifetimeMs: Too small: expected number to be >=30000."],
  [
    withLiquidity({ rounding: { paid: "sideways" as never } }),
    'liquidity.rounding.paid: Invalid option: expected one of "up"',
  ],
  [
    { rates: { unknownPair: "guess" as never } },
    'rates.unknownPair: Invalid option: expected one of "refuse"|"default".',
  ],
  [{ rates: { defaultRate: "-1" } }, 'rates.defaultRate: must be a decimal above zero; it is "-1".'],
  [{ decimalPlaces: { nationalCurrencies: { USD: 31 } } }, "decimalPlaces.nationalCurrencies.USD: Too big"],
  [{ decimalPlaces: { nativeAssets: { BTC: 1.5 } } }, "decimalPlaces.nativeAssets.BTC: Invalid input: expected int"],
  [{ rate: {} } as never, 'the configuration: Unrecognized key: "rate".'],
  [withRamps({ ...ramp, rate: "0" }), "ramps.methods[0].rate: must be a decimal above zero"],
  [withRamps({ ...ramp, to: iban }), "ramps.methods[0]: has a from and a to that no kind of ramp connects."],
  [withRamps({ ...ramp, from: { asset: btc, type: "Prefunded" } }), "ramps.methods[0]: ramps"],
  [
    withRamps({ ...ramp, from: onBitcoin, to: { asset: usd, transferMethod: "InternalTransfer" } }),
    "ramps.methods[0]: pays out by InternalTransfer, which no request can contain.",
  ],
  [withRamps({ ...ramp, from: { asset: usd, transferMethod: "Pigeon" } as never }), "ramps.methods[0].from"],
  [withRamps(ramp, { ...ramp, id: "other" }), "ramps.methods[1]: has the same from and to as an earlier method."],
  [withRamps(ramp, ramp), 'ramps.methods[1].id: "r" is not unique.'],
  [{ ramps: { lifetimeMs: 59_999 } }, "ramps.lifetimeMs: Too small: expected number to be >=60000."],
])("rejects a contradictory configuration with a message: %#", (config, message) => {
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
  [
    { ...withRamps(ramp), decimalPlaces: { nationalCurrencies: { USD: 2 } } },
    'The ramp method r needs the decimal places of {"blockchain":"Bitcoin","cryptocurrencySymbol":"BTC"}: name it',
  ],
])(
  "a pair of an asset with unknown decimal places is rejected when the sandbox is created: %#",
  async (config, message) => {
    await expect(createSignedClient(createMemoryStore(), { config })).rejects.toThrow(message);
  },
);

test("validates a preset once, because nobody can change it, and any other configuration each time", () => {
  expect(completeConfig(demoConfig)).toBe(completeConfig(demoConfig));
  expect(() => Object.assign(demoConfig.liquidity.pairs[0], { rate: "0" })).toThrow(TypeError);
  expect(() => Object.assign(completeConfig(demoConfig).liquidity, { quoteLifetimeMs: 1 })).toThrow(TypeError);
  const liquidity = { ...demoConfig.liquidity, quoteLifetimeMs: 90_000 as number };
  expect(completeConfig({ ...demoConfig, liquidity }).liquidity.quoteLifetimeMs).toBe(90_000);
  liquidity.quoteLifetimeMs = 0;
  expect(() => completeConfig({ ...demoConfig, liquidity })).toThrow("liquidity.quoteLifetimeMs");
});
