import { expect, onTestFinished, test, vi } from "vitest";
import { ConfigurationError } from "../index.ts";
import { createSqliteFenceRecords } from "../sqlite/index.ts";
import { openDatabase, temporaryFile } from "../testing/idempotent.ts";
import { NOW } from "../testing/provider.ts";
import { createJournal, liftFence } from "./index.ts";

const DAY = 86_400_000;

/** A raised fence, at the time `NOW`. */
async function raised() {
  vi.setSystemTime(NOW);
  onTestFinished(() => void vi.useRealTimers());
  const records = createSqliteFenceRecords(openDatabase(":memory:"));
  await records.raise("a drill", NOW);
  return records;
}

/** A journal of these writes. @returns its folder */
async function journalOf(writes: readonly { readonly writeId: string; readonly at?: number }[]): Promise<string> {
  const folder = temporaryFile("journal");
  let now = NOW;
  const journal = await createJournal({ folder, isDurable: false, now: () => now });
  for (const { writeId, at = NOW } of writes) {
    now = at;
    await journal.record({ requestId: writeId, operationId: "o", customerId: "c", apiKey: "k", writeId });
  }
  await journal.close();
  return folder;
}

test.each([Number.NaN, -1, NOW / 1_000, Date.UTC(2020, 0) - 1, NOW - 0.5, NOW + 1, "2026-01-15" as never])(
  "rejects a cut-off of %s, and keeps the fence raised",
  async (cutOff) => {
    const records = await raised();
    await expect(liftFence(records, { cutOff })).rejects.toThrow(ConfigurationError);
    await expect(liftFence(records, { cutOff })).rejects.toThrow(`between 2020 and now (${NOW})`);
    expect(await records.read()).toMatchObject({ isRaised: true });
  },
);

test.each([
  ["the start of 2020", Date.UTC(2020, 0), Date.UTC(2020, 0)],
  ["the current time", NOW, NOW],
  ["now, and five seconds for clients whose clocks are ahead", "now", NOW + 5_000],
] as const)("accepts a cut-off at %s", async (_case, cutOff, stored) => {
  const records = await raised();
  await liftFence(records, { cutOff });
  expect(await records.read()).toMatchObject({ isRaised: false, cutOff: stored });
});

test("ignores writes of a journal that are older than seven days", async () => {
  const records = await raised();
  const folder = await journalOf([
    { writeId: "older", at: NOW - 7 * DAY - 1 },
    { writeId: "recent", at: NOW - 7 * DAY },
  ]);
  expect(await liftFence(records, { journals: [folder] })).toEqual({ lostWrites: 1 });
  expect(await records.isLostWrite("older")).toBe(false);
  expect(await records.isLostWrite("recent")).toBe(true);
});

test("stores many lost writes in batches, and each once", async () => {
  const records = await raised();
  const stored = vi.spyOn(records, "addLostWrites");
  const writeIds = Array.from({ length: 501 }, (_, index) => `write ${index}`);
  const folder = await journalOf([...writeIds, ...writeIds].map((writeId) => ({ writeId })));
  expect(await liftFence(records, { journals: [folder] })).toEqual({ lostWrites: 501 });
  expect(stored.mock.calls).toEqual([[writeIds.slice(0, 500)], [writeIds.slice(500)]]);
});
