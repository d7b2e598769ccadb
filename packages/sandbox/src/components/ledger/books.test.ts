import { Big } from "big.js";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountsIn, BooksModel } from "../../testing/books/books-model.ts";
import { createQuote, executeQuote } from "../../testing/books/quote-commands.ts";
import { finish, pass, receiveDeposit } from "../../testing/books/time-commands.ts";
import { createWithdrawal, sendAgain } from "../../testing/books/withdrawal-commands.ts";
import { createSignedClient } from "../../testing/signed-calls.ts";
import { serverKinds } from "../../testing/stores.ts";
import { testSources } from "../../testing/test-runtime.ts";
import { checkLedger } from "./check-ledger.ts";

/** The number of sequences. A long run increases it. Another seed finds other errors. */
const RUNS = Number(process.env["PROVIDER_PROPERTY_RUNS"] ?? 20);
const SEED = Number(process.env["SANDBOX_PROPERTY_SEED"] ?? 20_261_121);
const COMMANDS = 60;

const commands = fc.commands(
  [
    createQuote,
    createQuote,
    executeQuote,
    executeQuote,
    createWithdrawal,
    createWithdrawal,
    createWithdrawal,
    sendAgain,
    receiveDeposit,
    finish,
    pass,
  ],
  { maxCommands: COMMANDS, size: "max" },
);

/** Sequences without events prove nothing: each of these must occur several times in a run. */
const expectedEvents = [
  "quote: ready",
  "quote: bad-request",
  "execution: executed",
  "execution: quote-not-ready",
  "execution: not-found",
  "PublicBlockchain: pending",
  "PublicBlockchain: bad-request",
  "Iban: pending",
  "PeerAccountTransfer: pending",
  "PeerAccountTransfer: transfer-destination-not-allowed",
  "InternalTransfer: pending",
  "InternalTransfer: transfer-destination-not-allowed",
  "again: repeated",
  "again: reused",
  "deposit: pending",
  "withdrawal ended: succeeded",
  "withdrawal ended: failed",
  "deposit ended: succeeded",
  "deposit ended: failed",
  "time",
];

describe.each(serverKinds)("any sequence of several clients, in $kind", ({ kind, open }) => {
  test("every response matches the model, and the ledger is consistent", { timeout: 60_000 * RUNS }, async () => {
    const seen = new Map<string, number>();
    const property = fc.asyncProperty(commands, async (sequence) => {
      const store = await open();
      const runtime = testSources();
      const client = await createSignedClient(store, { runtime });
      const model = await BooksModel.from(store);
      await fc.asyncModelRun(() => ({ model, real: { ...client, store, now: runtime.now } }), sequence);
      expect(await amountsIn(store)).toEqual(model.amounts());
      expect(await checkLedger(store)).toEqual([]);
      const balances = await store.balances.listAll({ limit: 500 });
      expect(balances.filter(({ available, locked }) => Big(available).lt(0) || Big(locked).lt(0))).toEqual([]);
      for (const [what, count] of model.seen) seen.set(what, (seen.get(what) ?? 0) + count);
    });
    // A failure is printed with its seed and path, and reduced to the shortest failing sequence.
    await fc.assert(property, { numRuns: kind === "memory" ? RUNS : Math.ceil(RUNS / 5), seed: SEED });
    const rare = expectedEvents.filter((what) => (seen.get(what) ?? 0) < (kind === "memory" ? 3 : 0));
    expect(rare).toEqual([]);
  });
});
