import { deepFreeze } from "../config/frozen.ts";
import type { SandboxConfig } from "../config/sandbox-config.ts";
import { btc, eth, eur, gbp, jpy, usd, usdcOnEthereum, usdtOnTron } from "./demo-assets.ts";
import { demoCollateral } from "./demo-collateral.ts";
import { demoDeposits } from "./demo-deposits.ts";
import { demoRamps } from "./demo-ramps.ts";
import { demoWithdrawals } from "./demo-withdrawals.ts";

/** An exchange for the demo data. It returns a rate for any pair, as strict conformance tools require. */
export const demoConfig = deepFreeze({
  decimalPlaces: {
    nationalCurrencies: { USD: 2, EUR: 2, GBP: 2, JPY: 0, MXN: 2, BRL: 2, NGN: 2, KES: 2, AUD: 2, CAD: 2 },
    nativeAssets: { BTC: 8, ETH: 18, KAVA: 6 },
  },
  transfers: { withdrawals: demoWithdrawals, deposits: demoDeposits },
  ramps: demoRamps,
  collateral: demoCollateral,
  rates: { unknownPair: "default", defaultRate: "1.25" },
  liquidity: {
    feeBps: 20,
    quoteLifetimeMs: 60_000,
    rounding: { paid: "up", received: "down" },
    pairs: [
      { id: "usd-eur", fromAsset: usd, toAsset: eur, rate: "0.9215" },
      { id: "eur-usd", fromAsset: eur, toAsset: usd, rate: "1.0843" },
      { id: "usd-btc", fromAsset: usd, toAsset: btc, rate: "0.0000155" },
      { id: "btc-usd", fromAsset: btc, toAsset: usd, rate: "64250.75" },
      { id: "usd-eth", fromAsset: usd, toAsset: eth, rate: "0.000312" },
      { id: "eth-usd", fromAsset: eth, toAsset: usd, rate: "3198.4" },
      { id: "btc-eth", fromAsset: btc, toAsset: eth, rate: "20.0715" },
      { id: "eth-btc", fromAsset: eth, toAsset: btc, rate: "0.04975" },
      { id: "usd-usdc", fromAsset: usd, toAsset: usdcOnEthereum, rate: "0.9998", feeBps: 5 },
      { id: "usdc-usd", fromAsset: usdcOnEthereum, toAsset: usd, rate: "0.9997", feeBps: 5 },
      { id: "usdt-usd", fromAsset: usdtOnTron, toAsset: usd, rate: "0.9991", feeBps: 5 },
      { id: "usd-usdt", fromAsset: usd, toAsset: usdtOnTron, rate: "1.0004", feeBps: 5 },
      { id: "gbp-usd", fromAsset: gbp, toAsset: usd, rate: "1.2671" },
      { id: "usd-gbp", fromAsset: usd, toAsset: gbp, rate: "0.7884" },
      { id: "usd-jpy", fromAsset: usd, toAsset: jpy, rate: "151.37", feeBps: 0 },
      { id: "jpy-usd", fromAsset: jpy, toAsset: usd, rate: "0.0065", feeBps: 0 },
    ],
  },
} as const satisfies SandboxConfig);
