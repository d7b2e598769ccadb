/** A simple model of the expected results, to compare a sandbox with. @module */
import type { AssetReference, Quote } from "@provider-connectivity/contract";
import { Big } from "big.js";
import type { Store } from "../../components/entities.ts";
import { assetFromKey, assetKey } from "../../domain/asset.ts";
import { demoAccounts } from "../../presets/demo-accounts.ts";
import type { CallResult } from "../signed-calls.ts";
import type { Actor } from "./actors.ts";

type Asset = Parameters<typeof assetKey>[0];

/** A created quote, and its actor. */
export interface MadeQuote {
  readonly actor: Actor;
  readonly quote: Quote;
  executed: boolean;
}

/** A pending operation and its destination. Without an account, it goes outside. */
export interface UnderWay {
  readonly kind: "withdrawal" | "deposit";
  readonly id: string;
  readonly accountId: string;
  readonly asset: Asset;
  readonly amount: Big;
  readonly to?: string;
  readonly toAsset?: Asset;
  readonly dueAt: number;
  ended: boolean;
  /** Whether its delay has passed. An operator may have ended it before. */
  passed: boolean;
}

/** An idempotent request with a response. */
export interface RequestedWithdrawal {
  readonly actor: Actor;
  readonly path: string;
  readonly body: object;
  readonly response: CallResult;
}

export interface Amounts {
  available: Big;
  locked: Big;
  credit: Big;
}

/** The duration of operations. Default: the sandbox's. */
export const DELAY = 10_000;

/** The state after a sequence of operations. */
export class BooksModel {
  readonly quotes: MadeQuote[] = [];
  readonly underWay: UnderWay[] = [];
  readonly requested: RequestedWithdrawal[] = [];
  /** The number of occurrences of each event. */
  readonly seen = new Map<string, number>();
  readonly #amounts = new Map<string, Amounts>();

  /** Starts with the content of the store. */
  static async from(store: Store): Promise<BooksModel> {
    const model = new BooksModel();
    await model.load(store);
    return model;
  }

  /** Copies the content of the store. */
  async load(store: Store): Promise<void> {
    for (const { accountId, asset, available, locked, credit } of await store.balances.listAll({ limit: 500 }))
      Object.assign(this.of(accountId, asset), {
        available: Big(available),
        locked: Big(locked),
        credit: Big(credit),
      });
  }

  /** An account's balance of an asset. */
  of(accountId: string, asset: Asset): Amounts {
    const key = `${accountId} ${assetKey(asset)}`;
    const known = this.#amounts.get(key) ?? { available: Big(0), locked: Big(0), credit: Big(0) };
    this.#amounts.set(key, known);
    return known;
  }

  /** All balances of an account, by asset. */
  balancesOf(accountId: string): readonly (readonly [AssetReference, Amounts])[] {
    return [...this.#amounts]
      .filter(([key]) => key.startsWith(`${accountId} `))
      .map(([key, amounts]) => [assetFromKey(key.slice(accountId.length + 1)), amounts]);
  }

  count(what: string): void {
    this.seen.set(what, (this.seen.get(what) ?? 0) + 1);
  }

  /** The expected response of executing the quote now. Books it if it succeeds. */
  execute(made: MadeQuote, now: number): string {
    const { actor, quote } = made;
    if (made.executed || now >= Date.parse(quote.expiresAt)) return "quote-not-ready";
    const [from, to] = [this.of(actor.accountId, quote.fromAsset), this.of(actor.accountId, quote.toAsset)];
    if (from.available.lt(quote.fromAmount)) return "bad-request";
    from.available = from.available.minus(quote.fromAmount);
    to.available = to.available.plus(quote.toAmount);
    made.executed = true;
    return "executed";
  }

  /** Whether the balance covers the amount and, if it leaves the customer, keeps the credit. */
  canGive(accountId: string, asset: Asset, { amount, leaves }: { amount: Big; leaves: boolean }): boolean {
    const { available, credit } = this.of(accountId, asset);
    return available.gte(amount) && (!leaves || available.minus(amount).plus(credit).gte(0));
  }

  /** Locks the leaving amount. */
  begin(thing: Omit<UnderWay, "ended" | "passed" | "dueAt">, now: number): void {
    this.underWay.push({ ...thing, dueAt: now + DELAY, ended: false, passed: false });
    if (thing.kind === "deposit") return;
    const from = this.of(thing.accountId, thing.asset);
    from.available = from.available.minus(thing.amount);
    from.locked = from.locked.plus(thing.amount);
  }

  /** @returns its end: a transfer that cannot reach its account fails regardless of the wanted outcome */
  end(thing: UnderWay, succeeds: boolean): "succeeded" | "failed" {
    thing.ended = true;
    const arrives = succeeds && (thing.to === undefined || isActive(thing.to));
    const from = this.of(thing.accountId, thing.asset);
    if (thing.kind === "withdrawal") from.locked = from.locked.minus(thing.amount);
    const receiver = thing.kind === "deposit" ? from : thing.to && this.of(thing.to, thing.toAsset!);
    if (arrives && receiver) receiver.available = receiver.available.plus(thing.amount);
    if (!arrives && thing.kind === "withdrawal") from.available = from.available.plus(thing.amount);
    return arrives ? "succeeded" : "failed";
  }

  /** @returns the number of due operations */
  pass(now: number): number {
    const due = this.underWay.filter(({ passed, dueAt }) => !passed && dueAt <= now);
    for (const thing of due) {
      thing.passed = true;
      if (!thing.ended) this.end(thing, true);
    }
    return due.length;
  }

  /** The amounts that are not all zero, as text. */
  amounts(): Record<string, string> {
    const texts = [...this.#amounts].map(([key, { available, locked, credit }]) => [
      key,
      `${available.toFixed()} ${locked.toFixed()} ${credit.toFixed()}`,
    ]);
    return Object.fromEntries(texts.filter(([, text]) => text !== "0 0 0"));
  }
}

function isActive(accountId: string): boolean {
  return Object.values(demoAccounts).some(({ id, status }) => id === accountId && status === "active");
}

/** The amounts in a store, in the form of `BooksModel.amounts`. */
export async function amountsIn(store: Store): Promise<Record<string, string>> {
  const texts = (await store.balances.listAll({ limit: 500 })).map(
    ({ accountId, asset, available, locked, credit }) => [
      `${accountId} ${assetKey(asset)}`,
      `${available} ${locked} ${credit}`,
    ],
  );
  return Object.fromEntries(texts.filter(([, text]) => text !== "0 0 0"));
}
