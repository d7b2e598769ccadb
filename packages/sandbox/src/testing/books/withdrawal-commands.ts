import { Big } from "big.js";
import * as fc from "fast-check";
import { deepEqual } from "node:assert/strict";
import { demoAccounts } from "../../presets/demo-accounts.ts";
import { scaleOf, targets, waysOut } from "./actors.ts";
import type { BooksModel } from "./books-model.ts";
import { at, commandOf, expectOutcome, outcomeOf } from "./command.ts";

type WayOut = (typeof waysOut)[number];

const paths: Readonly<Record<string, string>> = {
  PublicBlockchain: "blockchain",
  Iban: "fiat",
  PeerAccountTransfer: "peeraccount",
  InternalTransfer: "subaccount",
};

/** A multiple of the minimum amount, a part of the balance, or any amount. */
const size = fc.oneof(
  fc.record({ times: fc.constantFrom(0, 0.5, 1, 2, 3, 5, 7, 20) }),
  fc.record({ percent: fc.integer({ min: 1, max: 120 }) }),
  fc.record({ amount: fc.constantFrom("0.00000000000000000001", "1.5", "12.345", "1000", "99999999") }),
);
type Size = typeof size extends fc.Arbitrary<infer Value> ? Value : never;

/** Withdraws with an offered method, to any destination, with any balance. */
export const createWithdrawal = commandOf(
  "createWithdrawal",
  fc.record({
    way: fc.constantFrom(...waysOut),
    to: fc.constantFrom(...targets),
    size,
    times: fc.constantFrom(1, 1, 3),
  }),
  async ({ way, to, size: wanted, times }, model, { post, now, get }) => {
    const { actor, method } = way;
    const { balanceAsset, withdrawal } = method;
    const amount = amountOf(wanted, way, model);
    const destination = { ...withdrawal, ...destinationOf(withdrawal.transferMethod, to), amount };
    const body = { balanceAsset, balanceAmount: amount, destination, idempotencyKey: `${model.requested.length}` };
    const list = `/accounts/${actor.accountId}/transfers/withdrawals`;
    const path = `${list}/${paths[withdrawal.transferMethod]}`;
    const responses = await Promise.all(Array.from({ length: times }, () => post(path, body, actor.apiKey)));
    deepEqual(new Set(responses.map(({ text }) => text)).size, 1);
    const response = responses[0]!;
    expectOutcome(model, withdrawal.transferMethod, outcomeOf(response), expectedOf(way, { amount, to }, model));
    model.requested.push({ actor, path, body, response });
    if (response.status !== 201) return;
    const id = String(response.body["id"]);
    deepEqual((await get(`${list}/${id}`, actor.apiKey)).body, response.body);
    const arrival = "accountId" in destination ? { to, toAsset: withdrawal.asset } : {};
    const bound = { accountId: actor.accountId, asset: balanceAsset, amount: Big(amount) };
    model.begin({ kind: "withdrawal", id, ...bound, ...arrival }, now());
  },
);

/** Repeats a request, or sends another one with its key. */
export const sendAgain = commandOf(
  "sendAgain",
  fc.record({ which: fc.nat(), changed: fc.boolean() }),
  async ({ which, changed }, model, { post }) => {
    const requested = at(model.requested, which);
    if (requested === undefined) return;
    const { path, body, actor, response } = requested;
    const again = await post(path, changed ? { ...body, changed } : body, actor.apiKey);
    model.count(changed ? "again: reused" : "again: repeated");
    if (changed) deepEqual(outcomeOf(again), "idempotency-key-reuse");
    else deepEqual([again.status, again.text], [response.status, response.text]);
  },
);

function amountOf(wanted: Size, { actor, method }: WayOut, model: BooksModel): string {
  if ("amount" in wanted) return wanted.amount;
  if ("times" in wanted) return Big(method.minWithdrawalAmount!).times(wanted.times).toFixed();
  const { available } = model.of(actor.accountId, method.balanceAsset);
  return available.times(wanted.percent).div(100).round(scaleOf(method.balanceAsset), 0).toFixed();
}

function destinationOf(transferMethod: string, accountId: string): object {
  if (transferMethod === "PublicBlockchain") return { address: "0xB3eA60DF87e6ea42A59F5bd4b3d0cBe8b6e7a4d1" };
  if (transferMethod === "Iban") return { accountHolder: { name: "Ada Lovelace" }, iban: "LO16MVPcSq8" };
  return { accountId };
}

/** The rules in order. */
function expectedOf(
  { actor, method }: WayOut,
  { amount, to }: { amount: string; to: string },
  model: BooksModel,
): string {
  const { balanceAsset, withdrawal, minWithdrawalAmount } = method;
  const requested = Big(amount);
  const places = Math.min(scaleOf(balanceAsset), scaleOf(withdrawal.asset));
  if (requested.eq(0) || requested.round(places, 0).lt(requested) || requested.lt(minWithdrawalAmount!))
    return "bad-request";
  if (!isAllowed(actor.accountId, to, withdrawal)) return "transfer-destination-not-allowed";
  const leaves = withdrawal.transferMethod !== "InternalTransfer";
  return model.canGive(actor.accountId, balanceAsset, { amount: requested, leaves }) ? "pending" : "bad-request";
}

function isAllowed(from: string, to: string, withdrawal: WayOut["method"]["withdrawal"]): boolean {
  const accounts = Object.values(demoAccounts);
  const source = accounts.find(({ id }) => id === from)!;
  const own = accounts.find(({ id, customerId }) => id === to && customerId === source.customerId);
  if (withdrawal.transferMethod === "PeerAccountTransfer") return own === undefined;
  if (withdrawal.transferMethod !== "InternalTransfer") return true;
  if (to === from || own?.status !== "active") return false;
  return withdrawal.destinationPolicy === "AnyAccount" || ("parentId" in source && source.parentId === to);
}
