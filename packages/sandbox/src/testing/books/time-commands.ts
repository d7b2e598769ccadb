import { Big } from "big.js";
import * as fc from "fast-check";
import { deepEqual, rejects } from "node:assert/strict";
import { success } from "../../components/progress/tasks.ts";
import type { ArrivingDeposit } from "../../components/transfers/deposits/receive-deposit.ts";
import { scaleOf, waysIn } from "./actors.ts";
import { at, commandOf, expectOutcome } from "./command.ts";

/** A deposit from outside. */
export const receiveDeposit = commandOf(
  "receiveDeposit",
  fc.record({ way: fc.constantFrom(...waysIn), cents: fc.integer({ min: 1, max: 10_000_000 }) }),
  async ({ way: { actor, method }, cents }, model, { sandbox, now }) => {
    const { deposit, balanceAsset } = method;
    const amount = Big(cents).div(100).round(scaleOf(deposit.asset), 0).toFixed();
    const { accountId } = actor;
    const { transferMethod, asset } = deposit;
    const arriving = { accountId, transferMethod, asset, amount } as ArrivingDeposit;
    const { id, status } = await sandbox.operator.receiveDeposit(arriving);
    expectOutcome(model, "deposit", status, "pending");
    model.begin({ kind: "deposit", id, accountId, asset: balanceAsset, amount: Big(amount) }, now());
  },
);

/** An operator ends an operation, also an ended one. */
export const finish = commandOf(
  "finish",
  fc.record({ which: fc.nat(), succeeds: fc.boolean() }),
  async ({ which, succeeds }, model, { sandbox: { operator } }) => {
    const thing = at(model.underWay, which);
    if (thing === undefined) return;
    const { kind, accountId, id, ended } = thing;
    const outcome = succeeds ? success : { succeeds, reason: "By hand." };
    const ending = (kind === "deposit" ? operator.finishDeposit : operator.finishWithdrawal)(accountId, id, outcome);
    if (ended) return rejects(ending, /has already ended/);
    expectOutcome(model, `${kind} ended`, (await ending).status, model.end(thing, succeeds));
  },
);

/** Advances time and runs due tasks, concurrently. */
export const pass = commandOf(
  "pass",
  fc.record({ milliseconds: fc.nat({ max: 40_000 }), at: fc.integer({ min: 1, max: 3 }) }),
  async ({ milliseconds, at: several }, model, { pass: go, sandbox, now }) => {
    const done = await Promise.all([
      go(milliseconds),
      ...Array.from({ length: several - 1 }, () => sandbox.runDueTasks()),
    ]);
    deepEqual(
      done.reduce((sum, count) => sum + count),
      model.pass(now()),
    );
    model.count("time");
  },
);
