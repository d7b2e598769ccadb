/** The assets of the demo data as requests and balances name them. @module */
import { demoAssets } from "./assets.ts";

export const usd = { nationalCurrencyCode: "USD" } as const;
export const eur = { nationalCurrencyCode: "EUR" } as const;
export const gbp = { nationalCurrencyCode: "GBP" } as const;
export const jpy = { nationalCurrencyCode: "JPY" } as const;
export const btc = { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" } as const;
export const eth = { blockchain: "Ethereum", cryptocurrencySymbol: "ETH" } as const;
export const kava = { blockchain: "Flare", cryptocurrencySymbol: "KAVA", testAsset: true } as const;
export const usdcOnEthereum = { assetId: demoAssets.usdcOnEthereum.id } as const;
export const usdcOnSolana = { assetId: demoAssets.usdcOnSolana.id } as const;
export const usdcOnBnb = { assetId: demoAssets.usdcOnBnb.id } as const;
export const usdtOnTron = { assetId: demoAssets.usdtOnTron.id } as const;
export const stableDollars = { assetId: demoAssets.stableDollars.id } as const;
