import type { Quote } from "@provider-connectivity/contract";
import { BadRequestError } from "@provider-connectivity/server";
import { requireActive } from "../accounts/service.ts";
import type { Entry } from "../ledger/entry.ts";
import { InsufficientFundsError } from "../ledger/errors.ts";
import { convert } from "../ledger/movements.ts";
import { postEntry } from "../ledger/post-entry.ts";
import type { Sources } from "../sources.ts";
import type { StoreWriter } from "../store/store.ts";
import type { Liquidity } from "./liquidity.ts";
import { statusOf, toQuote, type QuoteRecord } from "./model.ts";
import { findQuote } from "./read-quotes.ts";

/**
 * Converts at the quoted price. Looking, booking and marking the quote are one transaction: of several requests at the
 * same moment one books, and the others find the quote executed.
 *
 * @throws NotFoundError for a quote that the account does not have; BadRequestError for one that is not ready, or that
 * the account cannot pay, which then stays ready
 */
export function executeQuote({ store, sources }: Liquidity, accountId: string, id: string): Promise<Quote> {
  return store.write(async (writer) => {
    const quote = await findQuote(writer, accountId, id);
    const now = sources.now();
    checkReady(quote, now);
    await requireActive(writer, accountId);
    const { id: entryId } = await book(writer, quote, { ...sources, now: () => now });
    const executed = { ...quote, entryId };
    await writer.quotes.replace(executed);
    return toQuote(executed, now);
  });
}

function checkReady(quote: QuoteRecord, now: number): void {
  const status = statusOf(quote, now);
  if (status === "ready") return;
  const reason = status === "expired" ? `it expired at ${quote.expiresAt}` : "it was executed before";
  throw new BadRequestError("quote-not-ready", `The quote cannot be executed: ${reason}.`);
}

async function book(writer: StoreWriter, quote: QuoteRecord, sources: Sources): Promise<Entry> {
  const { accountId, fromAsset, fromAmount, toAsset, toAmount, feeAmount } = quote;
  const conversion = convert({
    accountId,
    paid: { asset: fromAsset, amount: fromAmount },
    received: { asset: toAsset, amount: toAmount },
    fee: feeAmount,
  });
  try {
    return await postEntry(writer, conversion, sources);
  } catch (error) {
    if (!(error instanceof InsufficientFundsError)) throw error;
    throw new BadRequestError("bad-request", `Not enough funds: the quote takes ${fromAmount} of its fromAsset.`);
  }
}
