import type { Quote } from "@provider-connectivity/contract";
import { OperatorError, type OperatorDeps } from "../operator/operator-error.ts";
import { type TaskOutcome, success } from "../progress/tasks.ts";
import type { Store } from "./entities.ts";
import { finishQuote } from "./execute-quote.ts";
import { statusOf, toQuote } from "./quotes.ts";

/** Actions on quotes for operators. */
export interface LiquidityOperator {
  /**
   * Ends a slow conversion now.
   *
   * @param outcome the result. Default: it is booked; otherwise its funds are released
   * @throws OperatorError for an unknown quote, or one that is not being executed
   */
  readonly finishQuote: (accountId: string, id: string, outcome?: TaskOutcome) => Promise<Quote>;
}

/** Creates the quote functions. */
export function createLiquidityOperator({ store, runtime }: OperatorDeps<Store>): LiquidityOperator {
  return {
    finishQuote: (accountId, id, outcome = success) =>
      store.write(async (writer) => {
        const quote = await writer.quotes.find(accountId, id);
        if (quote === undefined) throw new OperatorError(`The account has no quote ${id}.`);
        const status = statusOf(quote, runtime.now());
        if (status !== "executing") throw new OperatorError(`The quote ${id} is not being executed: it is ${status}.`);
        return toQuote(await finishQuote(writer, quote, { outcome, runtime }), runtime.now());
      }),
  };
}
