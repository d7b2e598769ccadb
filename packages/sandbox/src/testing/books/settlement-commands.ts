import type { SettlementInstructions } from "@provider-connectivity/contract";
import { Big } from "big.js";
import * as fc from "fast-check";
import { deepEqual, rejects } from "node:assert/strict";
import { success } from "../../components/progress/tasks.ts";
import { btc, eth } from "../../presets/demo-assets.ts";
import { pathOf } from "../collateral-requests.ts";
import { actors } from "./actors.ts";
import { type Owner, owners } from "./collateral-actors.ts";
import { beginSettlement, type CollateralModel, planOf, instructionsText } from "./collateral-model.ts";
import { at, commandOf, expectOutcome, outcomeOf, type Real } from "./command.ts";

/** Converts a part of the balance, own funds or credit. */
export const trade = commandOf(
  "trade",
  fc.record({
    actor: fc.constantFrom(...actors),
    pair: fc.constantFrom([btc, eth] as const, [btc, eth] as const, [eth, btc] as const),
    percent: fc.integer({ min: 1, max: 100 }),
  }),
  async ({ actor, pair, percent }, model: CollateralModel, { post, now }) => {
    const [fromAsset, toAsset] = pair;
    const { available } = model.of(actor.accountId, fromAsset);
    const fromAmount = available.times(percent).div(100).round(8, 0).toFixed();
    if (Big(fromAmount).lt("0.0001")) return;
    const quotes = `/accounts/${actor.accountId}/liquidity/quotes`;
    const quote = await post(quotes, { fromAsset, toAsset, fromAmount }, actor.apiKey);
    deepEqual(outcomeOf(quote), "ready");
    const made = { actor, quote: quote.body as never, executed: false };
    model.quotes.push(made);
    const response = await post(`${quotes}/${String(quote.body["id"])}/execute`, undefined, actor.apiKey);
    expectOutcome(model, "trade", outcomeOf(response), model.execute(made, now()));
  },
);

/** Reads the instructions with several concurrent requests. They match the ledger and have one version. */
export const readSettlement = commandOf(
  "readSettlement",
  fc.record({ owner: fc.constantFrom(...owners) }),
  async ({ owner }, model: CollateralModel, real) => {
    await current(owner, model, real);
  },
);

/** Starts the latest instructions with several concurrent requests, or with one request and any version. */
export const settle = commandOf(
  "settle",
  fc.record({
    owner: fc.constantFrom(...owners),
    times: fc.constantFrom(1, 3),
    stale: fc.option(fc.nat(), { freq: 4 }),
  }),
  async ({ owner, times, stale }, model: CollateralModel, real) => {
    const { accountId, apiKey } = owner;
    if (stale === null && !isSettling(model, accountId)) await current(owner, model, real);
    const own = model.versions.filter((one) => one.accountId === accountId);
    const version = stale === null ? own.at(-1)?.version : at(own, stale)?.version;
    if (version === undefined) return;
    const settlementId = `settlement-${model.settlements.length}`;
    const body = { settlementId, settlementVersion: version };
    const responses = await Promise.all(
      Array.from({ length: times }, () => real.post(`${pathOf(owner)}/settlement`, body, apiKey)),
    );
    deepEqual(new Set(responses.map(({ text }) => text)).size, 1);
    const plan = planOf(model, accountId);
    const last = model.lastRead.get(accountId);
    const isCurrent =
      !isSettling(model, accountId) && last?.version === version && last.instructions === instructionsText(plan);
    const response = responses[0]!;
    const outcome = response.status === 200 ? "begun" : outcomeOf(response);
    expectOutcome(model, "settlement", outcome, isCurrent ? "begun" : "bad-request");
    if (!isCurrent) return;
    deepEqual(inBody(response.body as unknown as SettlementInstructions), instructionsText(plan));
    model.count(`settlement of ${Math.min(2, plan.transfers.length)}`);
    beginSettlement(model, { ...plan, accountId, settlementId, version, status: "InProgress" }, real.now());
  },
);

/** An operator ends one transfer of a settlement, or all open ones, or an ended one. */
export const finishSettlement = commandOf(
  "finishSettlement",
  fc.record({
    which: fc.nat(),
    running: fc.constantFrom(true, true, true, false),
    transfer: fc.option(fc.nat({ max: 2 }), { freq: 4 }),
    succeeds: fc.boolean(),
  }),
  async ({ which, running, transfer, succeeds }, model: CollateralModel, { sandbox: { operator } }) => {
    const settlement = at(
      model.settlements.filter(({ status }) => !running || status === "InProgress"),
      which,
    );
    if (settlement === undefined) return;
    const { accountId, settlementId, transfers } = settlement;
    const end = { outcome: succeeds ? success : { succeeds, reason: "By hand." } };
    const ending = operator.finishSettlement(accountId, settlementId, end, transfer ?? undefined);
    const isOpen = transfer === null || transfers[transfer]?.status === "NOT_FOUND";
    if (settlement.status !== "InProgress" || !isOpen) return rejects(ending, /no settlement|no open transfer/);
    const { status } = await ending;
    const things = model.moving.filter(({ id, accountId: owner }) => id === settlementId && owner === accountId);
    const chosen = transfer === null ? things : [things[transfer]!];
    for (const thing of chosen) if (!thing.ended) model.endMoving(thing, succeeds);
    expectOutcome(model, "settlement ended", status, settlement.status);
  },
);

/** Reads a started settlement again: its state, and the state of each transfer. */
export const readState = commandOf(
  "readState",
  fc.record({ which: fc.nat() }),
  async ({ which }, model: CollateralModel, { get }) => {
    const settlement = at(model.settlements, which);
    if (settlement === undefined) return;
    const owner = owners.find(({ accountId }) => accountId === settlement.accountId)!;
    const { body } = await get(`${pathOf(owner)}/settlements/${settlement.version}`, owner.apiKey);
    const states = ["withdrawTransactions", "depositTransactions"].flatMap((key) =>
      (body[key] as { status: string }[]).map(({ status }) => status),
    );
    deepEqual(
      states,
      settlement.transfers.map(({ status }) => status),
    );
    expectOutcome(model, "state", String(body["status"]), settlement.status);
  },
);

function isSettling({ settlements }: CollateralModel, accountId: string): boolean {
  return settlements.some((one) => one.accountId === accountId && one.status === "InProgress");
}

async function current(owner: Owner, model: CollateralModel, { get }: Real): Promise<void> {
  const { accountId, apiKey } = owner;
  const responses = await Promise.all([1, 2].map(() => get(`${pathOf(owner)}/settlement`, apiKey)));
  deepEqual(responses[0]!.text, responses[1]!.text);
  const response = responses[0]!.body as unknown as SettlementInstructions;
  const running = model.settlements.find((one) => one.accountId === accountId && one.status === "InProgress");
  const expected = instructionsText(running ?? planOf(model, accountId));
  deepEqual(inBody(response), expected);
  const version = response.settlementVersion;
  if (running !== undefined) return deepEqual(version, running.version);
  const last = model.lastRead.get(accountId);
  deepEqual(version === last?.version, last?.instructions === expected);
  model.lastRead.set(accountId, { version, instructions: expected });
  if (version !== last?.version) model.versions.push({ accountId, version });
}

/** Like `instructionsText`, for a response. */
function inBody({ withdrawInstructions, depositInstructions }: SettlementInstructions): string {
  return JSON.stringify([
    ...withdrawInstructions.map(({ amount, sourceAddress }) => ["withdrawal", sourceAddress.asset, amount]),
    ...depositInstructions.map(({ amount, destinationAddress }) => ["deposit", destinationAddress.asset, amount]),
  ]);
}
