import type { Quote, QuoteRequest } from "@provider-connectivity/contract";
import { type Books, timestamp } from "../memory/books.ts";
import { BTC, USD } from "../memory/demo.ts";
import { amountOf, unitsOf } from "../shared/amount.ts";
import { isSameAsset } from "../shared/is-same-asset.ts";
import type { LiquidityLedger } from "./ledger.ts";

const PAIRS = [
  { id: "usd-btc", fromAsset: USD, toAsset: BTC },
  { id: "btc-usd", fromAsset: BTC, toAsset: USD },
] as const;
/** The price of a bitcoin in dollars. */
const PRICE = 50_000n;
const LIFETIME = 60_000;

export function memory(books: Books): LiquidityLedger {
  const quotes = books.table<Quote>("quotes");
  return {
    listPairs: async () => PAIRS,
    listQuotes: async (accountId, page) => quotes.list(accountId, page).map(asOfNow),
    findQuote: async (accountId, id) => {
      const quote = quotes.find(accountId, id);
      return quote === undefined ? undefined : asOfNow(quote);
    },
    createQuote: async (write, request) => quotes.add(write, request, () => newQuote(request)),
    executeQuote: async ({ accountId }, id) => {
      const quote = quotes.find(accountId, id);
      if (quote === undefined || asOfNow(quote).status !== "ready") return undefined;
      books.debit(accountId, quote.fromAsset, quote.fromAmount);
      books.credit(accountId, quote.toAsset, quote.toAmount);
      return quotes.replace(accountId, { ...quote, status: "executed" });
    },
  };
}

/** A quote expires if it is not executed in time. */
function asOfNow(quote: Quote): Quote {
  const hasExpired = quote.status === "ready" && Date.parse(quote.expiresAt) <= Date.now();
  return hasExpired ? { ...quote, status: "expired" } : quote;
}

function newQuote(request: QuoteRequest): Quote {
  const { fromAsset, toAsset } = request;
  const now = Date.now();
  return {
    id: crypto.randomUUID(),
    fromAsset,
    toAsset,
    ...amountsOf(request),
    conversionFeeBps: 0,
    status: "ready",
    createdAt: timestamp(now),
    expiresAt: timestamp(now + LIFETIME),
  };
}

/** Computes the missing amount from the given one. Outgoing amounts are rounded down, incoming ones up. */
function amountsOf({ fromAsset, fromAmount, toAmount }: QuoteRequest): Pick<Quote, "fromAmount" | "toAmount"> {
  const isBuy = isSameAsset(fromAsset, USD);
  if (fromAmount !== undefined) {
    const units = unitsOf(fromAmount, "/fromAmount");
    return { fromAmount, toAmount: amountOf(isBuy ? units / PRICE : units * PRICE) };
  }
  const units = unitsOf(toAmount, "/toAmount");
  return { fromAmount: amountOf(isBuy ? units * PRICE : (units + PRICE - 1n) / PRICE), toAmount };
}
