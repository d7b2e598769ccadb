import type { CapabilitiesHandlers, LiquidityHandlers } from "@provider-connectivity/contract";
import type { HandlerContext } from "@provider-connectivity/server";
import { createQuote } from "./create-quote.ts";
import { executeQuote } from "./execute-quote.ts";
import type { Liquidity } from "./liquidity.ts";
import { pageOfPairs } from "./pairs.ts";
import { getQuote, listQuotes } from "./read-quotes.ts";

type Handlers = LiquidityHandlers<HandlerContext> & Pick<CapabilitiesHandlers<HandlerContext>, "getQuoteCapabilities">;

/** The operations of the component `liquidity`. */
export function createLiquidityHandlers(liquidity: Liquidity): Handlers {
  return {
    getQuoteCapabilities({ query }) {
      return { status: 200, body: { capabilities: pageOfPairs(liquidity.pairs, query) } };
    },

    async createQuote({ body }, { account }) {
      return { status: 200, body: await createQuote(liquidity, account.id, body) };
    },

    async getQuotes({ query }, { account }) {
      return { status: 200, body: { quotes: await listQuotes(liquidity, account.id, query) } };
    },

    async getQuoteDetails({ params }, { account }) {
      return { status: 200, body: await getQuote(liquidity, account.id, params.id) };
    },

    async executeQuote({ params }, { account }) {
      return { status: 200, body: await executeQuote(liquidity, account.id, params.id) };
    },
  };
}
