import type { Quote, QuoteCapability, QuoteRequest } from "@provider-connectivity/contract";
import type { OrderedPage } from "../shared/page.ts";
import type { Write } from "../shared/write.ts";

/** Your books and prices, as far as the component `liquidity` needs them. */
export interface LiquidityLedger {
  /** The pairs that are offered to everybody, in an order that lasts. */
  listPairs(): Promise<readonly QuoteCapability[]>;
  /** A page of an account's quotes, by time of creation. */
  listQuotes(accountId: string, page: OrderedPage): Promise<readonly Quote[]>;
  findQuote(accountId: string, id: string): Promise<Quote | undefined>;
  /** Fixes a price for at least 30 seconds. The pair is offered, and one of the two amounts is given. */
  createQuote(write: Write, request: QuoteRequest): Promise<Quote>;
  /**
   * Converts at the quoted price, once: the balances change together with the quote.
   *
   * @returns `undefined` where the quote is not ready: executed before, or expired
   * @throws BadRequestError `bad-request` where the account does not hold enough
   */
  executeQuote(write: Write, id: string): Promise<Quote | undefined>;
}
