/** What must come of quotes, said once more and simply, to hold a sandbox against. @module */
import type { Quote } from "@provider-connectivity/contract";
import { Big } from "big.js";
import { assetKey } from "../assets/model.ts";
import type { Store } from "../store/store.ts";
import type { Actor } from "./random-steps.ts";

/** A quote that was made, and by whom. */
export interface MadeQuote {
  readonly actor: Actor;
  readonly quote: Quote;
  executed: boolean;
}

/** What an execution must answer. */
export type Outcome = "executed" | "quote-not-ready" | "bad-request";

/** The balances that follow from what was executed. */
export class QuoteModel {
  readonly quotes: MadeQuote[] = [];
  readonly #available = new Map<string, Big>();

  /** Starts from what is in the store. */
  static async from(store: Store): Promise<QuoteModel> {
    const model = new QuoteModel();
    for (const { accountId, asset, available } of await store.balances.listAll({ limit: 200 }))
      model.#available.set(`${accountId} ${assetKey(asset)}`, Big(available));
    return model;
  }

  /** What executing the quote now must answer; books it where that is success. */
  execute(made: MadeQuote, now: number): Outcome {
    const { actor, quote } = made;
    if (made.executed || now >= Date.parse(quote.expiresAt)) return "quote-not-ready";
    const [from, to] = [quote.fromAsset, quote.toAsset].map((asset) => `${actor.accountId} ${assetKey(asset)}`);
    if (this.#of(from!).lt(quote.fromAmount)) return "bad-request";
    this.#available.set(from!, this.#of(from!).minus(quote.fromAmount));
    this.#available.set(to!, this.#of(to!).plus(quote.toAmount));
    made.executed = true;
    return "executed";
  }

  /** The available amounts by account and asset, as text. */
  available(): Record<string, string> {
    return Object.fromEntries([...this.#available].map(([key, amount]) => [key, amount.toFixed()]));
  }

  #of(key: string): Big {
    return this.#available.get(key) ?? Big(0);
  }
}
