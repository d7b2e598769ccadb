/** The assets of the demo data, as in requests and balances. @module */
import type { AssetDefinition } from "@provider-connectivity/contract";

/** The listed assets of the demo data: one of each kind. */
export const demoAssets = {
  usdcOnEthereum: {
    id: "f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b01",
    name: "USD Coin",
    symbol: "USDC",
    type: "Erc20Token",
    blockchain: "Ethereum",
    contractAddress: "0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48",
    decimalPlaces: 6,
  },
  usdcOnSolana: {
    id: "f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b02",
    name: "USD Coin",
    symbol: "USDC",
    type: "SplToken",
    blockchain: "Solana",
    mintAddress: "EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v",
    decimalPlaces: 6,
  },
  stableDollars: {
    id: "f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b03",
    name: "Stable dollars",
    symbol: "SUSD",
    description: "One balance for dollar stablecoins of every blockchain.",
    type: "BucketAsset",
    decimalPlaces: 6,
  },
  usdtOnTron: {
    id: "f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b04",
    name: "Tether USD",
    symbol: "USDT",
    type: "Trc20Token",
    blockchain: "TRON",
    contractAddress: "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t",
    decimalPlaces: 6,
  },
  usdtOnTon: {
    id: "f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b05",
    name: "Tether USD",
    symbol: "USDT",
    type: "Jetton",
    blockchain: "TON",
    contractAddress: "EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs",
    decimalPlaces: 6,
  },
  usdcOnStellar: {
    id: "f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b06",
    name: "USD Coin",
    symbol: "USDC",
    type: "StellarToken",
    blockchain: "Stellar",
    issuerAddress: "GA5ZSEJYB37JRC5AVCIA5MOP4RHTM335X2KGX3IHOJAPP5RE34K4KZVN",
    stellarCurrencyCode: "USDC",
    decimalPlaces: 7,
  },
  usdcOnBnb: {
    id: "f1d1c2a7-7c0e-4a5b-9f0a-3a0d5a2e6b07",
    name: "USD Coin",
    symbol: "USDC",
    type: "Bep20Token",
    blockchain: "BNB Smart Chain",
    contractAddress: "0x8AC76a51cc950d9822D68b83fE1Ad97B32Cd580d",
    decimalPlaces: 18,
  },
} as const satisfies Record<string, AssetDefinition>;

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
