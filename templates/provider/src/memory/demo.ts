import type { AssetDefinition } from "@provider-connectivity/contract";
import type { OpeningAccount } from "./books.ts";

export const USD = { nationalCurrencyCode: "USD" } as const;
export const BTC = { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" } as const;
export const ETH = { blockchain: "Ethereum", cryptocurrencySymbol: "ETH" } as const;
export const USDC = { assetId: "usdc-on-ethereum" } as const;

/** The owner of the demonstration accounts. By default, `npm run keys` creates an API key for this customer. */
export const DEMO_CUSTOMER = "demo";

export const demoAssets: readonly AssetDefinition[] = [
  {
    id: USDC.assetId,
    type: "Erc20Token",
    name: "USD Coin",
    symbol: "USDC",
    decimalPlaces: 6,
    blockchain: "Ethereum",
    contractAddress: "0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48",
  },
];

export const demoAccounts: readonly OpeningAccount[] = [
  {
    id: "main",
    customerId: DEMO_CUSTOMER,
    title: "Main",
    status: "active",
    openingBalances: [
      { asset: USD, amount: "100000" },
      { asset: BTC, amount: "5" },
      { asset: ETH, amount: "50" },
      { asset: USDC, amount: "100000" },
    ],
  },
  {
    id: "trading",
    customerId: DEMO_CUSTOMER,
    parentId: "main",
    title: "Trading",
    status: "active",
    openingBalances: [
      { asset: USD, amount: "2500.5" },
      { asset: BTC, amount: "0.25" },
    ],
  },
  {
    id: "other",
    customerId: "another",
    title: "Main",
    status: "active",
    openingBalances: [{ asset: USD, amount: "10" }],
  },
];
