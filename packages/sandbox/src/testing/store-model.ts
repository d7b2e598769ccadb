/** The expected content of a store as plain lists, and random changes. @module */
import fc from "fast-check";
import type { WithdrawalRecord } from "../components/transfers/entities.ts";
import type { BalanceRecord } from "../domain/ledger/entry.ts";

const usd = { nationalCurrencyCode: "USD" } as const;
const eur = { nationalCurrencyCode: "EUR" } as const;
const methods = ["InternalTransfer", "PeerAccountTransfer"] as const;

interface Thing {
  readonly owner: string;
  readonly id: string;
  readonly second: number;
  readonly text: string;
}

/** One change of a write. */
export type Step =
  | { readonly kind: "insert" | "replace" | "remove"; readonly thing: Thing }
  | { readonly kind: "balance"; readonly owner: string; readonly asset: "USD" | "EUR"; readonly amount: number }
  | { readonly kind: "attempt"; readonly steps: readonly Step[]; readonly fails: boolean };

/** One transaction. */
export interface Write {
  readonly steps: readonly Step[];
  readonly fails: boolean;
}

const owner = fc.constantFrom("one", "other");
const thing: fc.Arbitrary<Thing> = fc.record({
  owner,
  id: fc.integer({ min: 0, max: 5 }).map(String),
  second: fc.integer({ min: 0, max: 3 }),
  text: fc.string({ unit: fc.constantFrom("a", "é", "'", '"', "\u{1F4B6}", "\n"), maxLength: 3 }),
});
const { steps } = fc.letrec<{ step: Step; steps: Step[] }>((tie) => ({
  step: fc.oneof(
    { depthSize: "small" },
    { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom("insert", "replace", "remove"), thing }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("balance"),
        owner,
        asset: fc.constantFrom("USD", "EUR"),
        amount: fc.integer({ min: 0, max: 9 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("attempt"), steps: tie("steps"), fails: fc.boolean() }) },
  ),
  steps: fc.array(tie("step"), { maxLength: 8 }),
}));
const write: fc.Arbitrary<Write> = fc.record({ steps, fails: fc.boolean() });
/** Concurrent writes, several times. */
export const rounds = fc.array(fc.array(write, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });
/** Pages to read. */
export const pages = fc.array(
  fc.record({
    owner,
    order: fc.constantFrom("asc" as const, "desc" as const),
    limit: fc.integer({ min: 1, max: 4 }),
    group: fc.option(fc.constantFrom(...methods), { nil: undefined }),
    cursor: fc.option(fc.integer({ min: 0, max: 6 }).map(String), { nil: undefined }),
    isBackwards: fc.boolean(),
  }),
  { minLength: 2, maxLength: 5 },
);
export type AnyPage = typeof pages extends fc.Arbitrary<(infer Value)[]> ? Value : never;

/** A simple store: everything in order of creation. */
export interface Model {
  readonly things: readonly WithdrawalRecord[];
  readonly balances: readonly BalanceRecord[];
}

/** A stored withdrawal. Those of a run belong to separate accounts. */
export function recordOf(run: string, { owner: of, id, second, text }: Thing): WithdrawalRecord {
  const transferMethod = methods[Number(id) % methods.length]!;
  const createdAt = `2027-01-15T08:00:0${second}.000Z`;
  return {
    id,
    accountId: run + of,
    customerId: run,
    balanceAsset: usd,
    balanceAmount: "1",
    fee: "0",
    destination: { transferMethod, asset: usd, accountId: "anybody", amount: "1" },
    status: "pending",
    createdAt,
    events: [{ status: "pending", message: text, createdAt }],
    attribution: {},
  };
}

export function balanceOf(
  run: string,
  { owner: of, asset, amount }: Extract<Step, { kind: "balance" }>,
): BalanceRecord {
  const accountId = run + of;
  return {
    id: `${accountId} ${asset}`,
    accountId,
    asset: asset === "USD" ? usd : eur,
    available: String(amount),
    locked: "0",
    credit: "0",
  };
}

const isSame = (one: WithdrawalRecord) => (other: WithdrawalRecord) =>
  one.id === other.id && one.accountId === other.accountId;

/** Applies a step to the model. `undefined` if a store must refuse it. */
export function stepInModel(model: Model, run: string, step: Exclude<Step, { kind: "attempt" }>): Model | undefined {
  if (step.kind === "balance") {
    const balance = balanceOf(run, step);
    const exists = model.balances.some(({ id }) => id === balance.id);
    const balances = model.balances.map((each) => (each.id === balance.id ? balance : each));
    return { ...model, balances: exists ? balances : [...balances, balance] };
  }
  const record = recordOf(run, step.thing);
  const exists = model.things.some(isSame(record));
  if (step.kind === "remove") return { ...model, things: model.things.filter((each) => !isSame(record)(each)) };
  if (exists !== (step.kind === "replace")) return undefined;
  if (step.kind === "insert") return { ...model, things: [...model.things, record] };
  return { ...model, things: model.things.map((each) => (isSame(record)(each) ? record : each)) };
}

/** The expected page of a list. */
export function pageInModel(
  { things }: Model,
  run: string,
  { owner: of, order, limit, group, cursor, isBackwards }: AnyPage,
) {
  const listed = things
    .filter(
      ({ accountId, destination }) =>
        accountId === run + of && (group ?? destination.transferMethod) === destination.transferMethod,
    )
    .toSorted((one, other) => Date.parse(one.createdAt) - Date.parse(other.createdAt));
  const list = order === "asc" ? listed : listed.toReversed();
  if (cursor === undefined) return list.slice(0, limit);
  const at = list.findIndex(({ id }) => id === cursor);
  if (at === -1) return [];
  return isBackwards ? list.slice(Math.max(0, at - limit), at) : list.slice(at + 1, at + 1 + limit);
}
