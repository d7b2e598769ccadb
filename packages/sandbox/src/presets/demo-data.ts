import { deepFreeze } from "../config/frozen.ts";
import type { OpeningBalance, OpeningLink, SandboxData } from "../config/data-config.ts";
import { demoAccounts, demoApiKeys, demoCustomers } from "./demo-accounts.ts";
import {
  btc,
  demoAssets,
  eth,
  eur,
  gbp,
  kava,
  stableDollars,
  usd,
  usdcOnBnb,
  usdcOnEthereum,
  usdcOnSolana,
  usdtOnTron,
} from "./demo-assets.ts";

const { alderMain, alderDesk, alderArchive, alderMargin, birchMain, birchPayouts } = demoAccounts;

/** The demo data's balances, with one blockchain for each native symbol, so that a filter by symbol matches one balance. */
export const openingBalances: readonly OpeningBalance[] = [
  { accountId: alderMain.id, asset: usd, deposited: "1000000" },
  { accountId: alderMain.id, asset: eur, deposited: "250000.5" },
  { accountId: alderMain.id, asset: btc, deposited: "12.5", locked: "0.25" },
  { accountId: alderMain.id, asset: eth, deposited: "150.000000000000000001" },
  { accountId: alderMain.id, asset: kava, deposited: "100000" },
  { accountId: alderMain.id, asset: usdcOnEthereum, deposited: "500000.25" },
  { accountId: alderMain.id, asset: stableDollars, deposited: "75000", arrivedAs: usdcOnBnb },
  { accountId: alderDesk.id, asset: usd, deposited: "50000" },
  { accountId: alderDesk.id, asset: eth, deposited: "20" },
  { accountId: alderDesk.id, asset: usdcOnSolana, deposited: "10000" },
  { accountId: alderArchive.id, asset: eur, deposited: "12.34" },
  { accountId: alderMargin.id, asset: btc, deposited: "3" },
  { accountId: alderMargin.id, asset: usdcOnEthereum, deposited: "1000", collateral: "300000", credit: "250000" },
  { accountId: birchMain.id, asset: gbp, deposited: "80000" },
  { accountId: birchMain.id, asset: btc, deposited: "1.75" },
  { accountId: birchMain.id, asset: usdtOnTron, deposited: "42000" },
  { accountId: birchPayouts.id, asset: usdtOnTron, deposited: "5000" },
  { accountId: birchPayouts.id, asset: gbp, deposited: "2500" },
];

/** The demo data's links to collateral accounts: a refused attempt and an active link. */
const openingLinks: readonly OpeningLink[] = [
  {
    id: "a9d6b5f0-3c51-4a44-9c1a-7f0e5f6d2c01",
    accountId: demoAccounts.alderMain.id,
    collateralId: "1f0f8c52-9d4e-4f0b-8f53-6c1b7f5a9e01.1f0f8c52-9d4e-4f0b-8f53-6c1b7f5a9e02",
    collateralSigners: ["1f0f8c52-9d4e-4f0b-8f53-6c1b7f5a9e04"],
    env: "prod",
    status: "Failed",
    rejectionReason: "The collateralId is not three UUIDs joined by dots.",
  },
  {
    id: "a9d6b5f0-3c51-4a44-9c1a-7f0e5f6d2c02",
    accountId: demoAccounts.alderMargin.id,
    collateralId:
      "2e7b41c3-6a8d-4d5f-b1c2-90d3e4f5a601.2e7b41c3-6a8d-4d5f-b1c2-90d3e4f5a602.2e7b41c3-6a8d-4d5f-b1c2-90d3e4f5a603",
    collateralSigners: ["2e7b41c3-6a8d-4d5f-b1c2-90d3e4f5a604"],
    env: "prod",
    status: "Linked",
  },
];

/** Two customers with their keys, accounts and balances. */
export const demoData: SandboxData = deepFreeze({
  customers: Object.values(demoCustomers),
  apiKeys: demoApiKeys,
  assets: Object.values(demoAssets),
  accounts: Object.values(demoAccounts),
  balances: openingBalances,
  collateralLinks: openingLinks,
});
