/** Quotes: asked for, read, executed once. @module */
import {
  type AssetReference,
  createQuote,
  executeQuote,
  getBalances,
  getQuoteCapabilities,
  getQuoteDetails,
  getQuotes,
  type Quote,
} from "@provider-connectivity/contract";
import { atOnce } from "../at-once.ts";
import type { Case } from "../case.ts";
import { CaseSkipped, expectEqual, expectMembers, expectThat } from "../expect.ts";
import type { Context } from "../session/context.ts";
import { expectKnown } from "./known-assets.ts";
import { filterFor } from "./transfers.ts";

/** How long a quote holds at least, in milliseconds. */
const LEAST_LIFETIME = 30_000;
const usd = { nationalCurrencyCode: "USD" };

async function firstPair({ list, accountsWith }: Context) {
  const [{ id: accountId }] = accountsWith("liquidity");
  const [pair] = await list(getQuoteCapabilities);
  if (pair === undefined) throw new CaseSkipped("No pair can be converted.");
  return { params: { accountId }, pair };
}

async function availableOf({ call }: Context, accountId: string, asset: AssetReference): Promise<string> {
  const { balances } = await call(getBalances, { params: { accountId }, query: filterFor(asset) });
  return balances[0]?.availableAmount ?? "0";
}

const asked = (["fromAmount", "toAmount"] as const).map((side): Case => ({
  name: `liquidity: every pair is quoted for a ${side}, for long enough, and reads as it was answered`,
  needs: ["liquidity"],
  async run(context) {
    const { params } = await firstPair(context);
    const pairs = await context.list(getQuoteCapabilities);
    await expectKnown(
      context,
      pairs.flatMap(({ fromAsset, toAsset }) => [fromAsset, toAsset]),
    );
    for (const pair of pairs) {
      // Small amounts of some assets come to less than the other side can be divided into.
      const body = { ...pair, [side]: "1000" };
      const quote = await context.call(createQuote, { params, body });
      const { fromAsset, toAsset } = pair;
      expectMembers(quote, { fromAsset, toAsset, [side]: "1000", status: "ready" }, "the quote");
      const lifetime = Date.parse(quote.expiresAt) - Date.parse(quote.createdAt);
      expectThat(lifetime >= LEAST_LIFETIME, `the quote holds for ${lifetime} ms only`);
      expectEqual(await readQuote(context, params, quote), quote, "the quote, read again,");
    }
  },
}));

const executed: Case = {
  name: "liquidity: a quote is executed once, and moves what it says",
  needs: ["liquidity"],
  async run(context) {
    const { params, pair } = await firstPair(context);
    const { accountId } = params;
    const quote = await context.call(createQuote, { params, body: { ...pair, fromAmount: "1" } });
    const before = await availableOf(context, accountId, pair.fromAsset);
    const input = { params: { ...params, id: quote.id } };
    const done = await context.call(executeQuote, input);
    expectThat(["executed", "executing"].includes(done.status), `the executed quote is ${done.status}`);
    const after = await availableOf(context, accountId, pair.fromAsset);
    expectThat(Number(after) < Number(before), `the balance was ${before} before the execution and is ${after} now`);
    expectEqual(await readQuote(context, params, quote), done, "the executed quote, read again,");
    await context.refuse(executeQuote, input, { status: 400, errorType: "quote-not-ready" });
    expectEqual(await availableOf(context, accountId, pair.fromAsset), after, "the balance after another attempt");
  },
};

const refused: Case = {
  name: "liquidity: both amounts, unknown assets and pairs that are not offered are refused, in this order",
  needs: ["liquidity"],
  async run(context) {
    const { params, pair } = await firstPair(context);
    const refusal = { status: 400, requestPart: "body" };
    const refuse = (body: object, errorType: string, propertyName?: string) =>
      context.refuse(createQuote, { params, body }, { ...refusal, errorType, ...(propertyName && { propertyName }) });
    const unknown = { assetId: context.newId() };
    await refuse({ ...pair, fromAmount: "1", toAmount: "1" }, "schema-error");
    await refuse({ fromAsset: unknown, toAsset: unknown, fromAmount: "1" }, "unknown-asset", "fromAsset");
    await refuse({ fromAsset: pair.fromAsset, toAsset: unknown, fromAmount: "1" }, "unknown-asset", "toAsset");
    await refuse({ fromAsset: usd, toAsset: usd, fromAmount: "1" }, "unsupported-conversion");
    await context.refuse(createQuote, { params }, { ...refusal, errorType: "schema-error" });
  },
};

const listed: Case = {
  name: "liquidity: every listed quote can be read, and names known assets",
  needs: ["liquidity"],
  async run(context) {
    const { params } = await firstPair(context);
    const quotes = await context.list(getQuotes, { params });
    await expectKnown(
      context,
      quotes.flatMap(({ fromAsset, toAsset }) => [fromAsset, toAsset]),
    );
    await atOnce(quotes, async (quote) =>
      expectEqual(await readQuote(context, params, quote), quote, "the quote of the list"),
    );
  },
};

function readQuote({ call }: Context, params: { accountId: string }, { id }: Quote): Promise<Quote> {
  return call(getQuoteDetails, { params: { ...params, id } });
}

export const liquidityCases: readonly Case[] = [...asked, executed, refused];
/** Tried when quotes were made. */
export const quoteListCases: readonly Case[] = [listed];
