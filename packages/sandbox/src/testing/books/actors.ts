/** Who acts in random sequences, and with what. @module */
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

/** Who acts, and on which account. */
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

/** Where transfers go: to accounts of both customers, active or not, and to one that does not exist. */
export const targets: readonly string[] = [
  ...actors.map(({ accountId }) => accountId),
  alderMain.id,
  alderDesk.id,
  birchMain.id,
  alderArchive.id,
  "nobody",
];

export const { pairs } = demoConfig.liquidity;

/** Somebody, and a way to withdraw that is offered to them. */
export const waysOut = actors.flatMap((actor) =>
  (demoConfig.transfers.withdrawals as readonly OfDemo<WithdrawalMethod>[])
    .filter(({ accounts }) => accounts!.includes(actor.accountId))
    .map((method) => ({ actor, method, ...named(`${actor.apiKey} ${method.id}`) })),
);

/** Somebody, and a way in which deposits reach them from outside. */
export const waysIn = actors.flatMap((actor) =>
  (demoConfig.transfers.deposits as readonly OfDemo<DepositMethod>[])
    .filter(({ accounts }) => accounts === undefined || accounts.includes(actor.accountId))
    .filter(({ deposit }) => ["PublicBlockchain", "Iban"].includes(deposit.transferMethod))
    .map((method) => ({ actor, method, ...named(`${actor.apiKey} ${method.id}`) })),
);

/** How a choice is printed when a sequence fails. */
function named(name: string) {
  return { [fc.toStringMethod]: () => name };
}

/** Digits after the point. */
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
