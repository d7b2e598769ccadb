import { Big } from "big.js";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assetKey } from "../../domain/asset.ts";
import { demoAccounts } from "../../presets/demo-accounts.ts";
import { amountsIn } from "../../testing/books/books-model.ts";
import {
  collateralConfig,
  collateralData,
  collateralTerms,
  owners,
  recordAddresses,
} from "../../testing/books/collateral-actors.ts";
import {
  addCollateral,
  finishCollateral,
  removeCollateral,
  trespass,
} from "../../testing/books/collateral-commands.ts";
import { CollateralModel } from "../../testing/books/collateral-model.ts";
import type { Real } from "../../testing/books/command.ts";
import { executeQuote } from "../../testing/books/quote-commands.ts";
import { finishSettlement, readSettlement, readState, settle, trade } from "../../testing/books/settlement-commands.ts";
import { finish, pass, receiveDeposit } from "../../testing/books/time-commands.ts";
import { createWithdrawal } from "../../testing/books/withdrawal-commands.ts";
import { createSignedClient } from "../../testing/signed-calls.ts";
import { serverKinds } from "../../testing/stores.ts";
import { testSources } from "../../testing/test-runtime.ts";
import { checkLedger } from "../ledger/check-ledger.ts";
import { findHolding } from "../ledger/post-entry.ts";
import type { Store } from "./entities.ts";

/** The number of sequences. A long run increases it. Another seed finds other errors. */
const RUNS = Number(process.env["PROVIDER_PROPERTY_RUNS"] ?? 40);
const SEED = Number(process.env["SANDBOX_PROPERTY_SEED"] ?? 20_261_121);
const COMMANDS = 150;

const commands = fc.commands<CollateralModel, Real, false>(
  [
    ...Array.from({ length: 6 }, () => trade),
    ...Array.from({ length: 3 }, () => [addCollateral, removeCollateral, settle, finishSettlement, pass]).flat(),
    finishCollateral,
    createWithdrawal,
    readSettlement,
    readState,
    trespass,
    executeQuote,
    receiveDeposit,
    finish,
  ],
  { maxCommands: COMMANDS, size: "max" },
);
const fees = fc.constantFrom("net", "gross");

/** Sequences without events prove nothing: each of these must occur several times in a run. */
const expectedEvents = [
  "collateral deposit: Pending",
  "collateral deposit: Rejected",
  "collateral-deposit ended: Credited",
  "collateral-deposit ended: Rejected",
  "collateral withdrawal: Pending",
  "collateral withdrawal: Rejected",
  "collateral-withdrawal ended: Approved",
  "collateral-withdrawal ended: Rejected",
  "trade: executed",
  "settlement: begun",
  "settlement: bad-request",
  "settlement of 0",
  "settlement of 1",
  "settlement of 2",
  "settlement ended: Completed",
  "settlement ended: Failed",
  "settlement ended: InProgress",
  "state: Completed",
  "trespass: Rejected",
  "PublicBlockchain: pending",
  "PublicBlockchain: bad-request",
];

/** The contents of collateral accounts. */
async function holdingsIn(store: Store): Promise<Record<string, string>> {
  const entries: [string, string][] = [];
  for (const { id } of Object.values(demoAccounts))
    for (const { asset } of collateralTerms) {
      const { collateralArriving, collateral, collateralLeaving } = await findHolding(store, id, asset);
      entries.push([`${id} ${assetKey(asset)}`, `${collateralArriving} ${collateral} ${collateralLeaving}`]);
    }
  return Object.fromEntries(entries.filter(([, text]) => text !== "0 0 0"));
}

/**
 * Accounts whose credit is not covered by collateral, apart from the fees of settlements and from credit that a running
 * settlement has locked to repay: nobody can spend it, and the end of the settlement adjusts the rest.
 */
async function uncovered(store: Store, model: CollateralModel): Promise<object[]> {
  const faults: object[] = [];
  for (const { accountId } of owners)
    for (const { asset, coverage } of collateralTerms) {
      const { credit = "0" } = (await store.balances.find(accountId, asset)) ?? {};
      const { collateral } = await findHolding(store, accountId, asset);
      const settling = (await store.settlementTransactions.list(accountId, { limit: 1_000, order: "asc" }))
        .filter(
          ({ direction, status }) => direction === "deposit" && (status === "NOT_FOUND" || status === "PROCESSING"),
        )
        .filter((one) => assetKey(one.asset) === assetKey(asset))
        .reduce((sum, { taken }) => sum.plus(taken), Big(0));
      const secured = settling.plus(collateral).plus(model.held(accountId, asset).fees);
      const repaid = (await store.settlements.list(accountId, { limit: 1_000, order: "asc" }))
        .filter(({ status }) => status === "InProgress")
        .flatMap(({ repayments }) => repayments)
        .filter((one) => assetKey(one.asset) === assetKey(asset))
        .reduce((sum, { amount }) => sum.plus(amount), Big(0));
      if (secured.lt(Big(credit).neg().minus(repaid).times(coverage)))
        faults.push({ accountId, asset, credit, secured });
    }
  return faults;
}

describe.each(serverKinds)("any sequence of collateral operations, in $kind", ({ kind, open }) => {
  const runs = kind === "memory" ? RUNS : Math.ceil(RUNS / 8);

  test(
    "every response matches the model, credit is covered, and the ledger is consistent",
    { timeout: 60_000 * RUNS },
    async () => {
      const seen = new Map<string, number>();
      const property = fc.asyncProperty(commands, fees, async (sequence, stated) => {
        const store = await open();
        const runtime = testSources();
        const client = await createSignedClient(store, {
          runtime,
          config: collateralConfig(stated),
          data: collateralData,
        });
        await recordAddresses(client);
        const model = new CollateralModel(stated);
        await model.load(store);
        await fc.asyncModelRun(() => ({ model, real: { ...client, store, now: runtime.now } }), sequence);
        expect(await amountsIn(store)).toEqual(model.amounts());
        expect(await holdingsIn(store)).toEqual(model.holdings());
        expect(await uncovered(store, model)).toEqual([]);
        expect(await checkLedger(store)).toEqual([]);
        for (const [what, count] of model.seen) seen.set(what, (seen.get(what) ?? 0) + count);
      });
      // A failure is printed with its seed and path, and reduced to the shortest failing sequence.
      await fc.assert(property, { numRuns: runs, seed: SEED });
      const rare = expectedEvents.filter((what) => (seen.get(what) ?? 0) < (kind === "memory" ? 3 : 0));
      expect(rare).toEqual([]);
    },
  );
});
