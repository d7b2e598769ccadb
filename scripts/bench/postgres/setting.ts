/** The data and the requests of this bench. @module */
import { randomUUID } from "node:crypto";
import { demoCustomers, demoData, type SandboxData } from "@provider-connectivity/sandbox";
import type { Target } from "../http/signed-requests.ts";

export const API_KEY = "alder-one";
export const ACCOUNTS = 100;
const usd = { nationalCurrencyCode: "USD" } as const;
const eur = { nationalCurrencyCode: "EUR" } as const;
const AMOUNT = "0.01";

/** The id of an account. */
export function accountAt(index: number): string {
  return `00000000-0000-4000-8000-${String(index % ACCOUNTS).padStart(12, "0")}`;
}

const ids = Array.from({ length: ACCOUNTS }, (_, index) => accountAt(index));

/** The demo data, and accounts of one customer whose balances cover any bench. */
export const data: SandboxData = {
  ...demoData,
  accounts: [
    ...demoData.accounts,
    ...ids.map((id) => ({ id, customerId: demoCustomers.alder.id, title: id, status: "active" as const })),
  ],
  balances: [
    ...(demoData.balances ?? []),
    ...ids.map((accountId) => ({ accountId, asset: usd, deposited: "1000000000" })),
  ],
};

/** The kind of request, and the accounts that it uses. */
export interface Load {
  readonly name: "withdrawal" | "create quote" | "execute quote";
  /** The number of accounts; -1 for all except the first. */
  readonly accounts: number;
}

/** A quote that was created and not executed yet. */
export interface OpenQuote {
  readonly account: string;
  readonly id: string;
}

/** Creates `count` requests. To execute quotes, creates one request for each open quote instead. */
export function createTargets({ name, accounts }: Load, count: number, quotes: readonly OpenQuote[]): Target[] {
  if (name === "execute quote")
    return quotes.map(({ account, id }) => ({
      method: "POST",
      path: `/accounts/${account}/liquidity/quotes/${id}/execute`,
    }));
  return Array.from({ length: count }, (_, index) => {
    const source = accounts === -1 ? 1 + (index % (ACCOUNTS - 1)) : index % accounts;
    const account = accountAt(source);
    if (name === "create quote")
      return {
        method: "POST",
        path: `/accounts/${account}/liquidity/quotes`,
        body: { fromAsset: usd, toAsset: eur, fromAmount: "1" },
      };
    const destination = {
      transferMethod: "InternalTransfer",
      asset: usd,
      accountId: accountAt(source + 1),
      amount: AMOUNT,
    };
    const body = { idempotencyKey: randomUUID(), balanceAsset: usd, balanceAmount: AMOUNT, destination };
    return { method: "POST", path: `/accounts/${account}/transfers/withdrawals/subaccount`, body };
  });
}
