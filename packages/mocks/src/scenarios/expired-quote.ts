import type { Quote, QuoteRequest } from "@provider-connectivity/contract";
import type { FakeClock } from "../controls/clock.ts";
import type { CallProvider } from "./call-provider.ts";

/** What a quote is asked for, where it is not as usual. */
export interface QuoteWanted {
  /** The first active account unless said otherwise. */
  readonly accountId?: string;
  /** One whole unit of the first pair that can be converted, unless said otherwise. */
  readonly body?: QuoteRequest;
}

/** Creates a quote and lets its time pass. */
export async function expireQuote(
  call: CallProvider,
  clock: FakeClock,
  { accountId, body }: QuoteWanted,
): Promise<Quote> {
  const params = { accountId: accountId ?? (await firstActiveAccount(call)) };
  const { id, expiresAt } = await call("createQuote", { params, body: body ?? (await firstPair(call)) });
  await clock.advanceTo(expiresAt);
  return call("getQuoteDetails", { params: { ...params, id } });
}

async function firstActiveAccount(call: CallProvider): Promise<string> {
  const { accounts } = await call("getAccounts", {});
  const account = accounts.find(({ status }) => status === "active");
  if (account === undefined) throw new Error("The fake's first customer has no active account to ask for a quote.");
  return account.id;
}

async function firstPair(call: CallProvider): Promise<QuoteRequest> {
  const { capabilities } = await call("getQuoteCapabilities", {});
  const [pair] = capabilities;
  if (pair === undefined) throw new Error("The fake offers no pair to ask a quote for.");
  return { fromAsset: pair.fromAsset, toAsset: pair.toAsset, fromAmount: "1" };
}
