import type { AssetReference, QuoteRequest } from "@provider-connectivity/contract";
import { InvalidRequestError } from "@provider-connectivity/server";
import type { AssetsLedger } from "../assets/ledger.ts";
import type { Handlers } from "../in-progress.ts";
import { isKnownAsset } from "../assets/is-known-asset.ts";
import { requireFound } from "../shared/require-found.ts";
import { isSameAsset } from "../shared/is-same-asset.ts";
import { pageOf } from "../shared/page.ts";
import { writeOf } from "../shared/write.ts";
import type { LiquidityLedger } from "./ledger.ts";

/** The operations of the component `liquidity`. */
export function handlers(ledger: LiquidityLedger & AssetsLedger): Handlers<"liquidity"> {
  return {
    getQuoteCapabilities: async ({ query }) => ({
      status: 200,
      body: { capabilities: pageOf(await ledger.listPairs(), query) },
    }),

    getQuotes: async ({ query }, { account }) => ({
      status: 200,
      body: { quotes: [...(await ledger.listQuotes(account.id, query))] },
    }),

    getQuoteDetails: async ({ params }, { account }) => {
      return { status: 200, body: requireFound(await ledger.findQuote(account.id, params.id), "quote") };
    },

    createQuote: async ({ body }, context) => {
      await checkPair(ledger, body);
      return { status: 200, body: await ledger.createQuote(writeOf(context), body) };
    },

    executeQuote: async ({ params }, context) => {
      requireFound(await ledger.findQuote(context.account.id, params.id), "quote");
      const quote = await ledger.executeQuote(writeOf(context, params.id), params.id);
      if (quote === undefined)
        throw new InvalidRequestError("quote-not-ready", "The quote has expired or was already executed.");
      return { status: 200, body: quote };
    },
  };
}

async function checkPair(
  ledger: LiquidityLedger & AssetsLedger,
  { fromAsset, toAsset }: Pick<QuoteRequest, "fromAsset" | "toAsset">,
): Promise<void> {
  await checkKnown(ledger, fromAsset, "fromAsset");
  await checkKnown(ledger, toAsset, "toAsset");
  const pairs = await ledger.listPairs();
  if (pairs.some((pair) => isSameAsset(pair.fromAsset, fromAsset) && isSameAsset(pair.toAsset, toAsset))) return;
  throw new InvalidRequestError("unsupported-conversion", "This pair is not offered.", { requestPart: "body" });
}

async function checkKnown(ledger: AssetsLedger, asset: AssetReference, propertyName: string): Promise<void> {
  if (await isKnownAsset(ledger, asset)) return;
  throw new InvalidRequestError("unknown-asset", `There is no such ${propertyName}.`, {
    requestPart: "body",
    propertyName,
  });
}
