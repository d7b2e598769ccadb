/** Pairs and amounts that a provider quotes. @module */
import { createQuote, getQuoteCapabilities } from "@provider-connectivity/contract";
import { RuleFailure, RuleSkipped } from "../expect.ts";
import { type Context, shortened, signatureHint } from "../session/context.ts";

/** Providers have minimums and maximums that the contract cannot express, so several amounts are tried. */
const AMOUNTS = ["1", "10", "100", "1000", "0.1", "0.01", "0.001", "10000"];

/** A pair that is offered, with an account that may convert it. @throws RuleSkipped if there is none */
export async function firstPair({ list, accountsWith }: Context) {
  const [{ id: accountId }] = accountsWith("liquidity");
  const [pair] = await list(getQuoteCapabilities);
  if (pair === undefined) throw new RuleSkipped("No pair can be converted.");
  return { params: { accountId }, pair: { fromAsset: pair.fromAsset, toAsset: pair.toAsset } };
}

/** The first pair, with an amount of its first asset that the provider quotes. @throws RuleSkipped if there is none */
export async function quotablePair(context: Context) {
  const { params, pair } = await firstPair(context);
  return { params, pair, amount: await quotableAmount(context, params, pair, "fromAmount") };
}

/**
 * An amount of one side of a pair that the provider quotes.
 *
 * @throws RuleSkipped when it refuses every amount by a rule of its business
 * @throws RuleFailure when it refuses an amount in another way
 */
export async function quotableAmount(
  { send }: Context,
  params: { readonly accountId: string },
  pair: object,
  side: "fromAmount" | "toAmount",
): Promise<string> {
  for (const amount of AMOUNTS) {
    const { body, ...exchange } = await send(createQuote, { params, body: { ...pair, [side]: amount } });
    if (exchange.status < 300) return amount;
    const { errorType = "" } = (body ?? {}) as { errorType?: string };
    if (exchange.status === 400 && (errorType === "bad-request" || errorType === "amount-below-minimum")) continue;
    throw new RuleFailure(
      `createQuote of a pair that is offered returned ${exchange.status} ${shortened(exchange.text)}`,
      {
        expected: `a quote, or 400 bad-request for an amount that is too small or too large${signatureHint(exchange)}`,
        exchange,
      },
    );
  }
  throw new RuleSkipped(`No amount of the first pair is quoted; ${AMOUNTS.join(", ")} were tried.`);
}
