/** The actors of random sequences, and their methods. @module */
import * as fc from "fast-check";
import type { DepositMethod, WithdrawalMethod } from "../../config/transfers-config.ts";
import { demoAccounts } from "../../presets/demo-accounts.ts";
import { demoAssets } from "../../presets/demo-assets.ts";
import { demoConfig } from "../../presets/demo-config.ts";
import type { ApiKey } from "../signed-calls.ts";

type Asset = WithdrawalMethod["balanceAsset"];
type OfDemo<Method> = Pick<Method, Exclude<keyof Method, "accounts" | "fee">> & {
  readonly accounts?: readonly string[];
};

/** An actor, and its account. */
export interface Actor {
  readonly apiKey: ApiKey;
  readonly accountId: string;
}

const { alderMain, alderDesk, alderMargin, alderArchive, birchMain, birchPayouts } = demoAccounts;

/** Accounts of both customers, and both keys of one. */
export const actors: readonly Actor[] = [
  { apiKey: "alder-one", accountId: alderMain.id },
  { apiKey: "alder-two", accountId: alderDesk.id },
  { apiKey: "alder-one", accountId: alderMargin.id },
  { apiKey: "birch-one", accountId: birchMain.id },
  { apiKey: "birch-one", accountId: birchPayouts.id },
];

/** Destinations of transfers: accounts of both customers, active or not, and an unknown one. */
export const targets: readonly string[] = [
  ...actors.map(({ accountId }) => accountId),
  alderMain.id,
  alderDesk.id,
  birchMain.id,
  alderArchive.id,
  "nobody",
];

export const { pairs } = demoConfig.liquidity;

/** An actor, and a withdrawal method that is offered to it. */
export const waysOut = actors.flatMap((actor) =>
  (demoConfig.transfers.withdrawals as readonly OfDemo<WithdrawalMethod>[])
    .filter(({ accounts }) => accounts!.includes(actor.accountId))
    .map((method) => ({ actor, method, ...named(`${actor.apiKey} ${method.id}`) })),
);

/** An actor, and a deposit method from outside. */
export const waysIn = actors.flatMap((actor) =>
  (demoConfig.transfers.deposits as readonly OfDemo<DepositMethod>[])
    .filter(({ accounts }) => accounts === undefined || accounts.includes(actor.accountId))
    .filter(({ deposit }) => ["PublicBlockchain", "Iban"].includes(deposit.transferMethod))
    .map((method) => ({ actor, method, ...named(`${actor.apiKey} ${method.id}`) })),
);

/** The text of a choice in a failing sequence. */
function named(name: string) {
  return { [fc.toStringMethod]: () => name };
}

/** Decimal places. */
export function scaleOf(asset: Asset): number {
  const { nationalCurrencies, nativeAssets } = demoConfig.decimalPlaces as {
    readonly nationalCurrencies: Readonly<Record<string, number>>;
    readonly nativeAssets: Readonly<Record<string, number>>;
  };
  if ("assetId" in asset) return Object.values(demoAssets).find(({ id }) => id === asset.assetId)!.decimalPlaces;
  return "nationalCurrencyCode" in asset
    ? nationalCurrencies[asset.nationalCurrencyCode]!
    : nativeAssets[asset.cryptocurrencySymbol]!;
}
