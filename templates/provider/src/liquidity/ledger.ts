import type { Quote, QuoteCapability, QuoteRequest } from "@provider-connectivity/contract";
import type { OrderedPage } from "../shared/page.ts";
import type { Write } from "../shared/write.ts";

/** The ledger methods of the component `liquidity`. */
export interface LiquidityLedger {
  /** The pairs that are offered to all accounts, in a stable order. */
  listPairs(): Promise<readonly QuoteCapability[]>;
  /** A page of an account's quotes, by time of creation. */
  listQuotes(accountId: string, page: OrderedPage): Promise<readonly Quote[]>;
  findQuote(accountId: string, id: string): Promise<Quote | undefined>;
  /** Fixes a price for at least 30 seconds. The handler has checked the pair, and that one of the two amounts is set. */
  createQuote(write: Write, request: QuoteRequest): Promise<Quote>;
  /**
   * Converts at the quoted price, once: the balances change together with the quote.
   *
   * @returns `undefined` if the quote is not ready: already executed, or expired
   * @throws InvalidRequestError `bad-request` if the balance is too low
   */
  executeQuote(write: Write, id: string): Promise<Quote | undefined>;
}
