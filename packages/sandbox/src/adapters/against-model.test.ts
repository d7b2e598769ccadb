import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Store, StoreWriter } from "../components/entities.ts";
import type { OrderedPage } from "../ports/pages.ts";
import {
  type AnyPage,
  balanceOf,
  type Model,
  pageInModel,
  pages,
  recordOf,
  rounds,
  type Step,
  stepInModel,
} from "../testing/store-model.ts";
import { serverKinds } from "../testing/stores.ts";

/** Compares every kind of store with a plain list, for random writes and attempts, kept or undone. */

/** The number of sequences. A long run increases it. */
const RUNS = Number(process.env["PROVIDER_PROPERTY_RUNS"] ?? 40);
const SEED = Number(process.env["SANDBOX_PROPERTY_SEED"] ?? 20_261_121);

function stepInStore({ withdrawals, balances }: StoreWriter, run: string, step: Exclude<Step, { kind: "attempt" }>) {
  if (step.kind === "balance") return balances.save(balanceOf(run, step));
  const record = recordOf(run, step.thing);
  if (step.kind === "remove") return withdrawals.remove(record.accountId, record.id);
  return step.kind === "insert" ? withdrawals.insert(record) : withdrawals.replace(record);
}

async function mustFail(work: Promise<unknown>, reason: RegExp): Promise<void> {
  expect(await work.then(() => "It did not fail.", String)).toMatch(reason);
}

/** Runs steps on both. Steps that a store must refuse run as attempts, so that the write continues. */
async function runSteps(writer: StoreWriter, model: Model, run: string, list: readonly Step[]): Promise<Model> {
  let current = model;
  for (const step of list)
    if (step.kind === "attempt") {
      let inner = current;
      const attempt = writer.attempt(async (own) => {
        inner = await runSteps(own, current, run, step.steps);
        if (step.fails) throw new Error("undone");
      });
      if (step.fails) await mustFail(attempt, /^Error: undone$/);
      else await attempt;
      current = step.fails ? current : inner;
    } else {
      const next = stepInModel(current, run, step);
      if (next === undefined)
        await mustFail(
          writer.attempt((own) => stepInStore(own, run, step)),
          /unique|already|no row/i,
        );
      else await stepInStore(writer, run, step);
      current = next ?? current;
    }
  return current;
}

function pageInStore({ withdrawals }: Pick<Store, "withdrawals">, run: string, page: AnyPage) {
  const { owner: of, order, limit, group, cursor, isBackwards } = page;
  const wanted: OrderedPage = { order, limit, [isBackwards ? "endingBefore" : "startingAfter"]: cursor };
  return withdrawals.list(run + of, wanted, group);
}

async function compare(reader: Pick<Store, "withdrawals" | "balances">, model: Model, run: string, looked: AnyPage[]) {
  for (const page of looked) expect(await pageInStore(reader, run, page)).toEqual(pageInModel(model, run, page));
  for (const name of ["one", "other"]) {
    const own = model.balances.filter(({ accountId }) => accountId === run + name);
    expect(await reader.balances.list(run + name, { limit: 10 })).toEqual(own);
  }
}

async function prepareRun(store: Store, run: string): Promise<void> {
  await store.write(async ({ customers, accounts }) => {
    await customers.insert({ id: run, name: run });
    for (const name of ["one", "other"])
      await accounts.insert({ id: run + name, customerId: run, title: name, status: "active" });
  });
}

describe.each(serverKinds)("a store in $kind", ({ kind, open }) => {
  test("behaves like a plain list", async () => {
    const store = await open();
    let runs = 0;
    const property = fc.asyncProperty(rounds, pages, async (sequence, looked) => {
      const run = `run ${++runs} `;
      await prepareRun(store, run);
      let model: Model = { things: [], balances: [] };
      for (const writes of sequence) {
        const asked = writes.map(({ steps: list, fails }) =>
          store.write(async (writer) => {
            const next = await runSteps(writer, model, run, list);
            await compare(writer, next, run, looked);
            if (fails) throw new Error("undone");
            model = next;
          }),
        );
        const outcomes = await Promise.allSettled(asked);
        for (const [at, outcome] of outcomes.entries())
          if (outcome.status === "rejected" && !(writes[at]!.fails && String(outcome.reason).includes("undone")))
            throw outcome.reason;
        await compare(store, model, run, looked);
      }
    });
    await fc.assert(property, { numRuns: kind === "memory" ? RUNS : Math.ceil(RUNS / 2), seed: SEED });
  });
});
