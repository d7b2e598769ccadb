import { Big } from "big.js";
import * as fc from "fast-check";
import { deepEqual, rejects } from "node:assert/strict";
import { success } from "../../components/progress/tasks.ts";
import { depositIntent, pathOf, txId, withdrawalIntent } from "../collateral-requests.ts";
import { collateralTerms, type CollateralTerms, type Owner, owners } from "./collateral-actors.ts";
import type { CollateralModel } from "./collateral-model.ts";
import { at, commandOf, expectOutcome, outcomeOf } from "./command.ts";

/** Some of the movable amount, a part, more than that, zero, or too many decimal places. */
const size = fc.oneof(
  fc.record({ percent: fc.integer({ min: 1, max: 110 }) }),
  fc.record({ percent: fc.constant(100) }),
  fc.record({ amount: fc.constantFrom("0", "0.009", "0.5", "3", "2.5", "1000", "0.00000000000000000001") }),
);
type Size = typeof size extends fc.Arbitrary<infer Value> ? Value : never;

const what = {
  owner: fc.constantFrom(...owners),
  terms: fc.constantFrom(...collateralTerms),
  size,
  times: fc.constantFrom(1, 1, 3),
};

/** Announces and registers collateral, with several concurrent requests. */
export const addCollateral = commandOf(
  "addCollateral",
  fc.record(what),
  async ({ owner, terms, size: wanted, times }, model: CollateralModel, { post, now }) => {
    const { accountId, apiKey } = owner;
    const { asset, places } = terms;
    const amount = amountOf(wanted, Big(5), places);
    const name = model.nextName("in");
    const intent = await post(`${pathOf(owner)}/intents/deposits`, depositIntent(name, { asset, amount }), apiKey);
    const isFine = Big(amount).gt(0) && Big(amount).round(places, 0).eq(amount);
    expectOutcome(model, "deposit intent", outcomeOf(intent), isFine ? "Approved" : "Rejected");
    const id = txId(name);
    const body = { collateralTxId: id, approvalRequest: intent.body["approvalRequest"] };
    const responses = await Promise.all(
      Array.from({ length: times }, () => post(`${pathOf(owner)}/deposits`, body, apiKey)),
    );
    deepEqual(new Set(responses.map(({ text }) => text)).size, 1);
    expectOutcome(model, "collateral deposit", outcomeOf(responses[0]!), isFine ? "Pending" : "Rejected");
    if (!isFine) return;
    const held = model.held(accountId, asset);
    held.arriving = held.arriving.plus(amount);
    const end = (succeeds: boolean) => accept(model, owner, { terms, amount: Big(amount), succeeds });
    model.move({ kind: "collateral-deposit", accountId, id, end }, now());
  },
);

function accept(
  model: CollateralModel,
  { accountId }: Owner,
  { terms, amount, succeeds }: { terms: CollateralTerms; amount: Big; succeeds: boolean },
): string {
  const held = model.held(accountId, terms.asset);
  held.arriving = held.arriving.minus(amount);
  if (!succeeds) return "Rejected";
  held.collateral = held.collateral.plus(amount);
  model.followCollateral(accountId, terms);
  return "Credited";
}

/** Removes collateral: one intent, and several concurrent transactions for it. */
export const removeCollateral = commandOf(
  "removeCollateral",
  fc.record(what),
  async ({ owner, terms, size: wanted, times }, model: CollateralModel, { post, now }) => {
    const { accountId, apiKey } = owner;
    const { asset, networkFee, places } = terms;
    const most = model.mostRemovable(accountId, terms);
    const amount = amountOf(wanted, most ?? Big(1), places);
    const taken = model.fees === "gross" ? Big(amount) : Big(amount).plus(networkFee);
    const isFine = Big(amount).gt(0) && taken.gt(networkFee) && (most === undefined || taken.lte(most));
    const name = model.nextName("out");
    const intent = await post(
      `${pathOf(owner)}/intents/withdrawals`,
      withdrawalIntent(name, { asset, amount }),
      apiKey,
    );
    expectOutcome(model, "withdrawal intent", outcomeOf(intent), isFine ? "Approved" : "Rejected");
    const { approvalRequest } = intent.body;
    const responses = await Promise.all(
      Array.from({ length: times }, (_, index) =>
        post(
          `${pathOf(owner)}/withdrawals`,
          { collateralTxId: txId(`${name}-${index}`, "0"), approvalRequest },
          apiKey,
        ),
      ),
    );
    const begun = responses.filter((response) => outcomeOf(response) === "Pending");
    deepEqual(begun.length, isFine ? 1 : 0);
    for (const response of responses) model.count(`collateral withdrawal: ${outcomeOf(response)}`);
    if (begun[0] !== undefined)
      bindRemoval(model, { owner, terms, taken, id: String(begun[0].body["id"]), now: now() });
  },
);

interface BoundRemoval {
  readonly owner: Owner;
  readonly terms: CollateralTerms;
  readonly taken: Big;
  readonly id: string;
  readonly now: number;
}

/** Unannounced collateral is not in the ledger. */
function bindRemoval(model: CollateralModel, { owner, terms, taken, id, now }: BoundRemoval): void {
  const { accountId } = owner;
  const held = model.held(accountId, terms.asset);
  const bound = taken.lt(held.collateral) ? taken : held.collateral;
  held.collateral = held.collateral.minus(bound);
  held.leaving = held.leaving.plus(bound);
  if (bound.gt(0)) model.followCollateral(accountId, terms);
  const end = (succeeds: boolean) => {
    held.leaving = held.leaving.minus(bound);
    const { credit } = model.of(accountId, terms.asset);
    const needed = model.creditInUse(accountId, terms.asset).times(terms.coverage);
    const stays = bound.gt(0) && credit.lt(0) && held.collateral.lt(needed);
    const leaves = succeeds && !stays;
    if (!leaves) held.collateral = held.collateral.plus(bound);
    if (bound.gt(0)) model.followCollateral(accountId, terms);
    return leaves ? "Approved" : "Rejected";
  };
  model.move({ kind: "collateral-withdrawal", accountId, id, end }, now);
}

/** An operator ends a deposit or withdrawal of collateral, also an ended one. */
export const finishCollateral = commandOf(
  "finishCollateral",
  fc.record({ which: fc.nat(), succeeds: fc.boolean() }),
  async ({ which, succeeds }, model: CollateralModel, { sandbox: { operator } }) => {
    const thing = at(
      model.moving.filter(({ kind }) => kind === "collateral-deposit" || kind === "collateral-withdrawal"),
      which,
    );
    if (thing === undefined) return;
    const { kind, accountId, id, ended } = thing;
    const outcome = succeeds ? success : { succeeds, reason: "By hand." };
    const finish =
      kind === "collateral-deposit" ? operator.finishCollateralDeposit : operator.finishCollateralWithdrawal;
    const ending = finish(accountId, id, outcome);
    if (ended) return rejects(ending, /has already ended/);
    expectOutcome(model, `${kind} ended`, (await ending).status, model.endMoving(thing, succeeds));
  },
);

/** Another account, of the same or another customer, uses a collateral account and an approval that it does not own. */
export const trespass = commandOf(
  "trespass",
  fc.record({ of: fc.constantFrom(...owners), by: fc.constantFrom(...owners), which: fc.nat() }),
  async ({ of, by, which }, model: CollateralModel, { get, post, store }) => {
    if (of === by) return;
    const stolen = pathOf({ ...by, collateralId: of.collateralId });
    for (const rest of ["deposits", "withdrawals", "addresses"]) {
      const { body } = await get(`${stolen}/${rest}`, by.apiKey);
      deepEqual(Object.values(body), [[]]);
    }
    const intent = at(await store.collateralIntents.list(of.accountId, { limit: 200, order: "asc" }), which);
    if (intent === undefined) return;
    const { fireblocksIntentId, id: partnerIntentId, direction } = intent;
    const approvalRequest = { fireblocksIntentId, partnerIntentId };
    const body = { collateralTxId: txId(`stolen-${partnerIntentId}`), approvalRequest };
    const response = await post(`${pathOf(by)}/${direction}s`, body, by.apiKey);
    expectOutcome(model, "trespass", outcomeOf(response), "Rejected");
  },
);

function amountOf(wanted: Size, most: Big, places: number): string {
  if ("amount" in wanted) return wanted.amount;
  const amount = most.times(wanted.percent).div(100).round(places, 0);
  return amount.gt(0) ? amount.toFixed() : "0";
}
