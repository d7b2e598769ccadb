/** Prepares states that need several steps. @module */
import type { Quote, QuoteRequest, SettlementState } from "@provider-connectivity/contract";
import type { FakeClock } from "../controls/clock.ts";
import type { CallProvider } from "./call-provider.ts";
import {
  arrangeSettlement,
  type ArrangedSettlement,
  type SettlementDeps,
  type SettlementFailure,
} from "./settlement.ts";

/**
 * Prepares states that need several steps, by calls to the provider without overrides, faults and log. Each function
 * rejects with an Error if the preset does not offer the operations that it needs.
 */
export interface Arrange {
  /** Creates a quote and moves the clock until it is expired. */
  readonly expiredQuote: (options?: ExpiredQuoteOptions) => Promise<Quote>;
  /** Trades on credit and brings the settlement into a state. */
  readonly settlement: (status: SettlementState["status"], failure?: SettlementFailure) => Promise<ArrangedSettlement>;
}

/** The options of `arrange.expiredQuote`. */
export interface ExpiredQuoteOptions {
  /** The account. Default: the first active one. */
  readonly accountId?: string;
  /** The request. Default: one unit of the first pair that can be converted. */
  readonly body?: QuoteRequest;
}

/** Creates the functions. `deps` returns the current dependencies. */
export function createArrange(deps: () => SettlementDeps, clock: FakeClock): Arrange {
  return {
    expiredQuote: (options = {}) => expireQuote(deps().call, clock, options),
    settlement: (status, failure) => arrangeSettlement(deps(), status, failure),
  };
}

async function expireQuote(
  call: CallProvider,
  clock: FakeClock,
  { accountId, body }: ExpiredQuoteOptions,
): Promise<Quote> {
  const params = { accountId: accountId ?? (await firstActiveAccount(call)) };
  const { id, expiresAt } = await call("createQuote", { params, body: body ?? (await firstPair(call)) });
  await clock.advanceTo(expiresAt);
  return call("getQuoteDetails", { params: { ...params, id } });
}

async function firstActiveAccount(call: CallProvider): Promise<string> {
  const { accounts } = await call("getAccounts", {});
  const account = accounts.find(({ status }) => status === "active");
  if (account === undefined) throw new Error("The fake's first customer has no active account for a quote.");
  return account.id;
}

async function firstPair(call: CallProvider): Promise<QuoteRequest> {
  const { capabilities } = await call("getQuoteCapabilities", {});
  const [pair] = capabilities;
  if (pair === undefined) throw new Error("The fake offers no pair for a quote.");
  return { fromAsset: pair.fromAsset, toAsset: pair.toAsset, fromAmount: "1" };
}
