import type { CapabilitiesHandlers, LiquidityHandlers } from "@provider-connectivity/contract";
import type { ServerContext } from "@provider-connectivity/server";
import { initiatorOf } from "../requirements/participants.ts";
import { createQuote } from "./create-quote.ts";
import { executeQuote } from "./execute-quote.ts";
import { type LiquidityDeps, pageOfPairs } from "./pairs.ts";
import { getQuote, listQuotes } from "./quotes.ts";

type Handlers = LiquidityHandlers<ServerContext> & Pick<CapabilitiesHandlers<ServerContext>, "getQuoteCapabilities">;

/** The operations of the component `liquidity`. */
export function createLiquidityHandlers(liquidity: LiquidityDeps): Handlers {
  return {
    getQuoteCapabilities({ query }) {
      return { status: 200, body: { capabilities: pageOfPairs(liquidity.pairs, query) } };
    },

    async createQuote({ body: request, headers }, { account }) {
      return { status: 200, body: await createQuote(liquidity, account.id, { request, ...initiatorOf(headers) }) };
    },

    async getQuotes({ query }, { account }) {
      return { status: 200, body: { quotes: await listQuotes(liquidity, account.id, query) } };
    },

    async getQuoteDetails({ params }, { account }) {
      return { status: 200, body: await getQuote(liquidity, account.id, params.id) };
    },

    async executeQuote({ params: { id }, headers }, { account }) {
      const { initiatedBy: executedBy } = initiatorOf(headers);
      return { status: 200, body: await executeQuote(liquidity, account.id, { id, executedBy }) };
    },
  };
}
