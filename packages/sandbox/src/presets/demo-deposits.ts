import type { SandboxConfig } from "../config/sandbox-config.ts";
import { demoAccounts } from "./demo-accounts.ts";
import { btc, eth, eur, kava, stableDollars, usd, usdcOnBnb, usdcOnEthereum, usdtOnTron } from "./demo-assets.ts";

const onChain = { transferMethod: "PublicBlockchain" } as const;
const byBank = { transferMethod: "Iban" } as const;
const toPeer = { transferMethod: "PeerAccountTransfer" } as const;
const toAnyAccount = { transferMethod: "InternalTransfer", destinationPolicy: "AnyAccount" } as const;

/** The deposit methods of the demo data. */
export const demoDeposits = [
  {
    id: "deposit-kava",
    deposit: { ...onChain, asset: kava },
    balanceAsset: kava,
    addressCreationPolicy: "CanCreate",
    accounts: [demoAccounts.alderMain.id],
  },
  {
    id: "deposit-btc",
    deposit: { ...onChain, asset: btc },
    balanceAsset: btc,
    addressCreationPolicy: "CanCreate",
  },
  {
    id: "deposit-eth",
    deposit: { ...onChain, asset: eth },
    balanceAsset: eth,
    addressCreationPolicy: "CanCreate",
  },
  {
    id: "deposit-usdc",
    deposit: { ...onChain, asset: usdcOnEthereum },
    balanceAsset: usdcOnEthereum,
    addressCreationPolicy: "CanCreate",
  },
  {
    id: "deposit-stable-dollars",
    deposit: { ...onChain, asset: usdcOnBnb },
    balanceAsset: stableDollars,
    addressCreationPolicy: "CannotCreate",
    accounts: "main",
  },
  {
    id: "deposit-usdt",
    deposit: { ...onChain, asset: usdtOnTron },
    balanceAsset: usdtOnTron,
    addressCreationPolicy: "CanCreate",
  },
  {
    id: "deposit-usd",
    deposit: { ...byBank, asset: usd },
    balanceAsset: usd,
    addressCreationPolicy: "CanCreate",
  },
  {
    id: "deposit-eur",
    deposit: { ...byBank, asset: eur },
    balanceAsset: eur,
    addressCreationPolicy: "CannotCreate",
  },
  {
    id: "receive-usd",
    deposit: { ...toPeer, asset: usd },
    balanceAsset: usd,
    addressCreationPolicy: "CannotCreate",
  },
  {
    id: "receive-own-usd",
    deposit: { ...toAnyAccount, asset: usd },
    balanceAsset: usd,
    addressCreationPolicy: "CannotCreate",
  },
] as const satisfies NonNullable<SandboxConfig["transfers"]>["deposits"];
