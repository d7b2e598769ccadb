import type { SandboxConfig } from "../config/sandbox-config.ts";
import { demoAccounts } from "./demo-accounts.ts";
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
} from "./demo-assets.ts";

const alderMain = demoAccounts.alderMain.id;
const alderDesk = demoAccounts.alderDesk.id;
const alderMargin = demoAccounts.alderMargin.id;
const birchMain = demoAccounts.birchMain.id;
const birchPayouts = demoAccounts.birchPayouts.id;

const onChain = { transferMethod: "PublicBlockchain" } as const;
const byBank = { transferMethod: "Iban" } as const;
const toPeer = { transferMethod: "PeerAccountTransfer" } as const;
const toAnyAccount = { transferMethod: "InternalTransfer", destinationPolicy: "AnyAccount" } as const;
const toParent = { transferMethod: "InternalTransfer", destinationPolicy: "DirectParentAccount" } as const;

/**
 * The withdrawal methods of the demo data. Each has a minimum, and is offered only to accounts with many times that amount, so
 * that minimum withdrawals with every method succeed.
 */
export const demoWithdrawals = [
  {
    id: "withdraw-kava",
    withdrawal: { ...onChain, asset: kava },
    balanceAsset: kava,
    minWithdrawalAmount: "10",
    accounts: [alderMain],
  },
  {
    id: "withdraw-btc",
    withdrawal: { ...onChain, asset: btc },
    balanceAsset: btc,
    minWithdrawalAmount: "0.001",
    accounts: [alderMain, alderMargin, birchMain],
  },
  {
    id: "withdraw-eth",
    withdrawal: { ...onChain, asset: eth },
    balanceAsset: eth,
    minWithdrawalAmount: "0.01",
    accounts: [alderMain, alderDesk],
  },
  {
    id: "withdraw-usdc",
    withdrawal: { ...onChain, asset: usdcOnEthereum },
    balanceAsset: usdcOnEthereum,
    minWithdrawalAmount: "10",
    accounts: [alderMain, alderMargin],
  },
  {
    id: "withdraw-usdc-solana",
    withdrawal: { ...onChain, asset: usdcOnSolana },
    balanceAsset: usdcOnSolana,
    minWithdrawalAmount: "5",
    accounts: [alderDesk],
  },
  {
    id: "withdraw-stable-dollars",
    withdrawal: { ...onChain, asset: usdcOnBnb },
    balanceAsset: stableDollars,
    minWithdrawalAmount: "10",
    accounts: [alderMain],
  },
  {
    id: "withdraw-usdt",
    withdrawal: { ...onChain, asset: usdtOnTron },
    balanceAsset: usdtOnTron,
    minWithdrawalAmount: "10",
    accounts: [birchMain, birchPayouts],
  },
  {
    id: "withdraw-usd",
    withdrawal: { ...byBank, asset: usd },
    balanceAsset: usd,
    minWithdrawalAmount: "25",
    accounts: [alderMain, alderDesk],
  },
  {
    id: "withdraw-eur",
    withdrawal: { ...byBank, asset: eur },
    balanceAsset: eur,
    minWithdrawalAmount: "25",
    accounts: [alderMain],
  },
  {
    id: "withdraw-gbp",
    withdrawal: { ...byBank, asset: gbp },
    balanceAsset: gbp,
    minWithdrawalAmount: "25",
    accounts: [birchMain, birchPayouts],
  },
  {
    id: "pay-usd",
    withdrawal: { ...toPeer, asset: usd },
    balanceAsset: usd,
    minWithdrawalAmount: "5",
    accounts: [alderMain, alderDesk],
  },
  {
    id: "pay-usdc",
    withdrawal: { ...toPeer, asset: usdcOnEthereum },
    balanceAsset: usdcOnEthereum,
    minWithdrawalAmount: "5",
    accounts: [alderMain],
  },
  {
    id: "pay-gbp",
    withdrawal: { ...toPeer, asset: gbp },
    balanceAsset: gbp,
    minWithdrawalAmount: "5",
    accounts: [birchMain],
  },
  {
    id: "move-usd",
    withdrawal: { ...toAnyAccount, asset: usd },
    balanceAsset: usd,
    minWithdrawalAmount: "1",
    accounts: [alderMain],
  },
  {
    id: "move-btc",
    withdrawal: { ...toAnyAccount, asset: btc },
    balanceAsset: btc,
    minWithdrawalAmount: "0.0001",
    accounts: [alderMain, alderMargin],
  },
  {
    id: "move-gbp",
    withdrawal: { ...toAnyAccount, asset: gbp },
    balanceAsset: gbp,
    minWithdrawalAmount: "1",
    accounts: [birchMain],
  },
  {
    id: "return-usd",
    withdrawal: { ...toParent, asset: usd },
    balanceAsset: usd,
    minWithdrawalAmount: "1",
    accounts: [alderDesk],
  },
  {
    id: "return-usdt",
    withdrawal: { ...toParent, asset: usdtOnTron },
    balanceAsset: usdtOnTron,
    minWithdrawalAmount: "1",
    accounts: [birchPayouts],
  },
] as const satisfies NonNullable<SandboxConfig["transfers"]>["withdrawals"];
