/** Quotes match the request, last long enough, and are executed once. @module */
import {
  type AssetReference,
  createQuote,
  executeQuote,
  getQuoteCapabilities,
  getQuoteDetails,
  getQuotes,
} from "@provider-connectivity/contract";
import { expectEqual, expectMembers, expectThat, RuleSkipped } from "../expect.ts";
import { defineRule, type Rule } from "../rule.ts";
import type { Context } from "../session/context.ts";
import { add, subtract } from "../decimal.ts";
import { expectKnown } from "../support/known-assets.ts";
import { firstPair, quotableAmount, quotablePair } from "../support/quotes.ts";
import { balancesOf } from "../support/withdrawals.ts";

/** The official validator's minimum lifetime of a quote. */
const MIN_LIFETIME_MS = 30_000;
const usd = { nationalCurrencyCode: "USD" };
const writes = { needs: ["liquidity"], writes: true } as const;
const plain = (amount: string): string => add(amount, "0");

export const liquidityRules: readonly Rule[] = [
  defineRule({
    id: "liquidity/pairs",
    title: "Pairs name known assets.",
    source: "Contract, getQuoteCapabilities",
    fix: "List every asset of a pair.",
    needs: ["liquidity"],
    async check(context) {
      const pairs = await context.list(getQuoteCapabilities);
      await expectKnown(
        context,
        pairs.flatMap(({ fromAsset, toAsset }) => [fromAsset, toAsset]),
      );
    },
  }),
  defineRule({
    id: "liquidity/quoted",
    title: "An offered pair is quoted for either amount, and the quote can be read and listed.",
    source: "Contract, createQuote",
    fix: "Return the assets and the amount of the request, the status ready and a future expiry.",
    ...writes,
    async check(context) {
      const { params } = await firstPair(context);
      const pairs = (await context.list(getQuoteCapabilities)).slice(0, context.settings.maxOfAKind);
      await context.each(
        pairs,
        async ({ fromAsset, toAsset }) => {
          for (const side of ["fromAmount", "toAmount"] as const) {
            const amount = await quotableAmount(context, params, { fromAsset, toAsset }, side);
            const quote = await context.call(createQuote, { params, body: { fromAsset, toAsset, [side]: amount } });
            expectMembers(quote, { fromAsset, toAsset, status: "ready", [side]: amount }, "the quote");
            const lifetime = Date.parse(quote.expiresAt) - Date.parse(quote.createdAt);
            expectThat(
              lifetime > 0,
              `A new quote expires at ${quote.expiresAt}, and was created at ${quote.createdAt}.`,
            );
            const read = await context.call(getQuoteDetails, { params: { ...params, id: quote.id } });
            expectEqual(read, quote, "The quote, read by its id,");
            const { quotes } = await context.call(getQuotes, { params, query: { limit: 200 } });
            expectThat(
              quotes.some(({ id }) => id === quote.id),
              `The new quote ${quote.id} is not in the list.`,
            );
          }
        },
        1,
      );
    },
  }),
  defineRule({
    id: "liquidity/lifetime",
    title: "A quote is valid for at least 30 seconds.",
    source: "Official validator, liquidity suite",
    fix: "Let quotes expire at least 30 seconds after their creation.",
    profile: "official-validator",
    ...writes,
    async check(context) {
      const { params, pair, amount } = await quotablePair(context);
      const quote = await context.call(createQuote, { params, body: { ...pair, fromAmount: amount } });
      const lifetime = Date.parse(quote.expiresAt) - Date.parse(quote.createdAt);
      expectThat(lifetime >= MIN_LIFETIME_MS, `The quote is valid for ${lifetime} ms.`, "30000 ms or more");
    },
  }),
  defineRule({
    id: "liquidity/executed",
    title: "A quote is executed once, and changes balances by exactly its amounts.",
    source: "Contract, executeQuote",
    fix: 'Book both amounts in one transaction, keep the status, and respond to a second execution with 400 "quote-not-ready".',
    ...writes,
    check: (context) =>
      context.settled(async () => {
        const { params, pair, amount } = await quotablePair(context);
        const available = async (asset: AssetReference) =>
          (await balancesOf(context, params.accountId, asset))[0]?.availableAmount ?? "0";
        const quote = await context.call(createQuote, { params, body: { ...pair, fromAmount: amount } });
        const before = [await available(pair.fromAsset), await available(pair.toAsset)] as const;
        if (Number(before[0]) < Number(amount))
          throw new RuleSkipped("The account does not have enough balance to convert.");
        const input = { params: { ...params, id: quote.id } };
        const done = await context.call(executeQuote, input);
        expectThat(
          ["executed", "executing"].includes(done.status),
          `The status of an executed quote is "${done.status}".`,
          "executed or executing",
        );
        const read = await context.call(getQuoteDetails, input);
        expectThat(
          ["executed", "executing"].includes(read.status),
          `The status of the executed quote, read again, is "${read.status}".`,
          "executed or executing",
        );
        await context.refuse(executeQuote, input, { status: 400, errorType: "quote-not-ready" });
        if (done.status !== "executed") return;
        expectEqual(
          plain(await available(pair.fromAsset)),
          subtract(before[0], quote.fromAmount),
          `The balance from which ${quote.fromAmount} were converted, which was ${before[0]},`,
        );
        expectEqual(
          plain(await available(pair.toAsset)),
          add(before[1], quote.toAmount),
          `The balance to which ${quote.toAmount} were converted, which was ${before[1]},`,
        );
      }),
  }),
  defineRule({
    id: "liquidity/refused",
    title: "Quotes for both amounts, unknown assets and unsupported pairs are refused.",
    source: "Contract, errorType; official validator, liquidity suite",
    fix: 'Respond with 400: "schema-error" for both amounts, "unknown-asset" with the propertyName fromAsset or toAsset, "unsupported-conversion" for an unsupported pair.',
    needs: ["liquidity"],
    async check(context) {
      const { params, pair } = await firstPair(context);
      const unknown = { assetId: context.newId() };
      const pairs = await context.list(getQuoteCapabilities);
      const isOffered = pairs.some(
        ({ fromAsset, toAsset }) => JSON.stringify([fromAsset, toAsset]) === JSON.stringify([usd, usd]),
      );
      const cases: readonly (readonly [object, string | readonly string[]])[] = [
        [{ ...pair, fromAmount: "1", toAmount: "1" }, ["schema-error", "schema-property-error"]],
        [{ fromAsset: unknown, toAsset: pair.toAsset, fromAmount: "1" }, "unknown-asset"],
        [{ fromAsset: pair.fromAsset, toAsset: unknown, fromAmount: "1" }, "unknown-asset"],
        ...(isOffered
          ? []
          : ([[{ fromAsset: usd, toAsset: usd, fromAmount: "1" }, "unsupported-conversion"]] as const)),
      ];
      await context.each(
        cases,
        async ([body, errorType]) =>
          void (await context.refuse(createQuote, { params, body }, { status: 400, errorType })),
      );
    },
  }),
  defineRule({
    id: "liquidity/refusals-named",
    title: "The refusal of a quote for an unknown asset names fromAsset or toAsset without a slash.",
    source: "Official validator, liquidity suite",
    fix: 'Use the propertyName "fromAsset" or "toAsset" and the requestPart "body".',
    profile: "official-validator",
    needs: ["liquidity"],
    async check(context) {
      const { params, pair } = await firstPair(context);
      const unknown = { assetId: context.newId() };
      const refusal = { status: 400, errorType: "unknown-asset", requestPart: "body" };
      await context.refuse(
        createQuote,
        { params, body: { ...pair, fromAsset: unknown, fromAmount: "1" } },
        { ...refusal, propertyName: "fromAsset" },
      );
      await context.refuse(
        createQuote,
        { params, body: { ...pair, toAsset: unknown, fromAmount: "1" } },
        { ...refusal, propertyName: "toAsset" },
      );
    },
  }),
  defineRule({
    id: "liquidity/list",
    title: "Every listed quote can be read by its id.",
    source: "Contract, getQuotes and getQuoteDetails",
    fix: "Return the same quote from the list and from the details.",
    needs: ["liquidity"],
    check: (context) => listedQuotes(context),
  }),
];

async function listedQuotes(context: Context): Promise<void> {
  const { params } = await firstPair(context);
  const { quotes } = await context.call(getQuotes, { params, query: { limit: 10 } });
  await context.each(quotes, ({ id }) =>
    context.settled(async () => {
      const listed = (await context.list(getQuotes, { params })).find((quote) => quote.id === id);
      const read = await context.call(getQuoteDetails, { params: { ...params, id } });
      expectEqual(read, listed, `The quote ${id} of the list, read by its id,`);
    }),
  );
}
