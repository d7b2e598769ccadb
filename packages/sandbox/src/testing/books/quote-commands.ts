import type { Quote } from "@provider-connectivity/contract";
import { Big } from "big.js";
import * as fc from "fast-check";
import { deepEqual } from "node:assert/strict";
import { actors, pairs } from "./actors.ts";
import { at, commandOf, outcomeOf } from "./command.ts";

const amount = fc.oneof(
  fc.nat({ max: 3_000_000 }).map(String),
  fc.integer({ min: 1, max: 9 }).map(String),
  fc.tuple(fc.nat({ max: 50_000 }), fc.integer({ min: 1, max: 99 })).map(([whole, part]) => `${whole}.${part}`),
  fc.constantFrom("0", "0.001", "0.00000001", "99999999999"),
);

/** Requests a quote. Every quote is fair to the provider, and its amounts are above zero. */
export const createQuote = commandOf(
  "createQuote",
  fc.record({ actor: fc.constantFrom(...actors), pair: fc.constantFrom(...pairs), side: fc.boolean(), amount }),
  async ({ actor, pair, side, amount: wanted }, model, { post }) => {
    const { fromAsset, toAsset } = pair;
    const body = { fromAsset, toAsset, [side ? "fromAmount" : "toAmount"]: wanted };
    const response = await post(`/accounts/${actor.accountId}/liquidity/quotes`, body, actor.apiKey);
    model.count(`quote: ${outcomeOf(response)}`);
    if (response.status !== 200) return deepEqual(outcomeOf(response), "bad-request");
    const quote = response.body as unknown as Quote;
    const { fromAmount, toAmount, conversionFeeBps } = quote;
    const most = Big(fromAmount)
      .times(pair.rate)
      .times(10_000 - conversionFeeBps)
      .div(10_000);
    deepEqual([Big(toAmount).gt(0), Big(fromAmount).gt(0), Big(toAmount).lte(most)], [true, true, true]);
    model.quotes.push({ actor, quote, executed: false });
  },
);

/** Executes one quote with several concurrent requests. Any of them may succeed, but only one. */
export const executeQuote = commandOf(
  "executeQuote",
  fc.record({
    which: fc.nat(),
    times: fc.integer({ min: 1, max: 3 }),
    stranger: fc.constantFrom(false, false, false, true),
  }),
  async ({ which, times, stranger }, model, { post, now }) => {
    const made = at(model.quotes, which);
    if (made === undefined) return;
    const other = actors.find(({ accountId }) => accountId !== made.actor.accountId)!;
    const { apiKey, accountId } = stranger ? other : made.actor;
    const path = `/accounts/${accountId}/liquidity/quotes/${made.quote.id}/execute`;
    const responses = await Promise.all(Array.from({ length: times }, () => post(path, undefined, apiKey)));
    const seen = responses.map(outcomeOf);
    const expected = responses.map(() => (stranger ? "not-found" : model.execute(made, now())));
    for (const outcome of seen) model.count(`execution: ${outcome}`);
    const sorted = (outcomes: readonly string[]) => outcomes.toSorted((one, two) => one.localeCompare(two));
    deepEqual(sorted(seen), sorted(expected));
  },
);
