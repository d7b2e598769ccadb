import type { OpeningBalance } from "../config/data-config.ts";
import { demoAccounts } from "./accounts.ts";
import {
  btc,
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
} from "./references.ts";

const { alderMain, alderDesk, alderArchive, alderMargin, birchMain, birchPayouts } = demoAccounts;

/** The demo data's balances, with one blockchain for each native symbol: a filter by symbol then names one balance. */
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
