/** A valid request of each kind of withdrawal, from accounts of the demo data. @module */
import { demoAccounts } from "../presets/demo-accounts.ts";
import { btc, eth, eur, usd, usdcOnEthereum } from "../presets/demo-assets.ts";

export const { alderMain, alderDesk, alderArchive, alderMargin, alderEmpty, birchMain } = demoAccounts;

/** One kind of withdrawal. */
export interface WithdrawalKind {
  readonly method: "PublicBlockchain" | "Iban" | "PeerAccountTransfer" | "InternalTransfer";
  /** The last part of its path. */
  readonly path: "blockchain" | "fiat" | "peeraccount" | "subaccount";
  /** A request from `alderMain`, without its key. */
  readonly request: {
    readonly balanceAsset: object;
    readonly balanceAmount: string;
    readonly destination: Readonly<Record<string, unknown>>;
  };
  /** Assets that the contract allows there, in a pair that is not offered. */
  readonly notOffered: { readonly balanceAsset: object; readonly asset: object };
}

export const ADDRESS = "0xB3eA60DF87e6ea42A59F5bd4b3d0cBe8b6e7a4d1";

export const withdrawalKinds: readonly WithdrawalKind[] = [
  {
    method: "PublicBlockchain",
    path: "blockchain",
    request: {
      balanceAsset: eth,
      balanceAmount: "1.5",
      destination: { transferMethod: "PublicBlockchain", asset: eth, address: ADDRESS, amount: "1.5" },
    },
    notOffered: { balanceAsset: eth, asset: { ...eth, blockchain: "Base" } },
  },
  {
    method: "Iban",
    path: "fiat",
    request: {
      balanceAsset: eur,
      balanceAmount: "250.5",
      destination: {
        transferMethod: "Iban",
        asset: eur,
        accountHolder: { name: "Ada Lovelace", country: "GB" },
        iban: "LO16MVPcSq8",
        amount: "250.5",
      },
    },
    notOffered: { balanceAsset: eur, asset: { nationalCurrencyCode: "CHF" } },
  },
  {
    method: "PeerAccountTransfer",
    path: "peeraccount",
    request: {
      balanceAsset: usdcOnEthereum,
      balanceAmount: "100",
      destination: {
        transferMethod: "PeerAccountTransfer",
        asset: usdcOnEthereum,
        accountId: birchMain.id,
        amount: "100",
      },
    },
    notOffered: { balanceAsset: usd, asset: btc },
  },
  {
    method: "InternalTransfer",
    path: "subaccount",
    request: {
      balanceAsset: usd,
      balanceAmount: "75",
      destination: { transferMethod: "InternalTransfer", asset: usd, accountId: alderDesk.id, amount: "75" },
    },
    notOffered: { balanceAsset: usd, asset: eth },
  },
];

/** The path of an account's withdrawals. */
export function withdrawalsOf(accountId: string, kind?: Pick<WithdrawalKind, "path">): string {
  return `/accounts/${accountId}/transfers/withdrawals${kind === undefined ? "" : `/${kind.path}`}`;
}

/** The request with another amount on both sides. */
export function ofAmount({ request }: WithdrawalKind, amount: string) {
  return { ...request, balanceAmount: amount, destination: { ...request.destination, amount } };
}
