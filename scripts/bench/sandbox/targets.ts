/** The requests to the sandbox. @module */
import { randomUUID } from "node:crypto";
import { demoAccounts } from "@provider-connectivity/sandbox";
import type { Target } from "../http/signed-requests.ts";

export const API_KEY = "alder-one";
/** The number of concurrent clients. */
export const CONNECTIONS = 100;
/** Rows per page. */
export const PAGE = 100;

/** The lists of one owner that can grow without limit. */
export const LISTS = ["withdrawals", "accounts", "balances"] as const;
export type ListName = (typeof LISTS)[number];

const { alderMain, alderDesk } = demoAccounts;
export const usd = { nationalCurrencyCode: "USD" } as const;
const OF_ACCOUNT = `/accounts/${alderMain.id}`;

/** The smallest amount, so that the balance of the demo data covers every bench. */
const AMOUNT = "0.01";
export const withdrawalDestination = {
  transferMethod: "InternalTransfer",
  asset: usd,
  accountId: alderDesk.id,
  amount: AMOUNT,
} as const;

/** The kinds of requests. For a list: the first page, or the page after a row. */
export type Load =
  | { readonly name: "create withdrawal" | "create quote" | "execute quote" }
  | { readonly name: "list"; readonly list: ListName; readonly startingAfter?: string };

/**
 * Creates requests.
 *
 * @param quotes the ids of open quotes. Each is executed once
 */
export function createTargets(load: Load, count: number, quotes: readonly string[]): Target[] {
  if (load.name === "execute quote")
    return quotes.map((id) => ({ method: "POST", path: `${OF_ACCOUNT}/liquidity/quotes/${id}/execute` }));
  if (load.name === "list") return Array.from({ length: count }, () => page(load));
  return Array.from({ length: count }, load.name === "create quote" ? quote : withdrawal);
}

function quote(): Target {
  const body = { fromAsset: usd, toAsset: { nationalCurrencyCode: "EUR" }, fromAmount: "1" };
  return { method: "POST", path: `${OF_ACCOUNT}/liquidity/quotes`, body };
}

function withdrawal(): Target {
  const idempotencyKey = randomUUID();
  const body = { idempotencyKey, balanceAsset: usd, balanceAmount: AMOUNT, destination: withdrawalDestination };
  return { method: "POST", path: `${OF_ACCOUNT}/transfers/withdrawals/subaccount`, body };
}

const LIST_PATHS: Readonly<Record<ListName, string>> = {
  withdrawals: `${OF_ACCOUNT}/transfers/withdrawals`,
  accounts: "/accounts",
  balances: `${OF_ACCOUNT}/balances`,
};

function page({ list, startingAfter }: Extract<Load, { name: "list" }>): Target {
  const cursor = startingAfter === undefined ? "" : `&startingAfter=${startingAfter}`;
  return { method: "GET", path: `${LIST_PATHS[list]}?limit=${PAGE}${cursor}` };
}
