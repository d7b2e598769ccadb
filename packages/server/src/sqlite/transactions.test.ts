import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { createTransactionQueue, waitWhileBusy, waitWhileBusySync } from "./transactions.ts";

/** An error of node:sqlite. */
const sqliteError = (errcode: unknown) => Object.assign(new Error("database is locked"), { errcode });
const SQLITE_BUSY = 5;
/** Another connection repairs the file after a crash. */
const SQLITE_BUSY_RECOVERY = 261;
const SQLITE_READONLY = 8;

/** Work that throws the given errors, one at each attempt, and then succeeds. */
function failing(...errors: readonly unknown[]) {
  let attempts = 0;
  return {
    attempts: () => attempts,
    attempt: (): string => {
      if (attempts < errors.length) throw errors[attempts++];
      attempts++;
      return "done";
    },
  };
}

const waiting: Readonly<Record<string, (attempt: () => string, timeoutMs?: number) => string | Promise<string>>> = {
  waitWhileBusy,
  waitWhileBusySync,
};

describe.each(Object.entries(waiting))("%s", (_name, wait) => {
  test("repeats work while another connection locks the file", async () => {
    const wrapped = new Error("the query failed", { cause: sqliteError(SQLITE_BUSY) });
    const work = failing(sqliteError(SQLITE_BUSY), sqliteError(SQLITE_BUSY_RECOVERY), wrapped);
    expect(await wait(work.attempt)).toBe("done");
    expect(work.attempts()).toBe(4);
  });

  test("throws the error of the last attempt when the time is up", async () => {
    const error = sqliteError(SQLITE_BUSY);
    const work = failing(error, error);
    await expect(async () => wait(work.attempt, 0)).rejects.toBe(error);
    expect(work.attempts()).toBe(1);
  });

  test.each([
    ["another error of SQLite", sqliteError(SQLITE_READONLY)],
    ["another error", new Error("not SQLite's")],
    ["a code that is no number", sqliteError(String(SQLITE_BUSY))],
    ["undefined", undefined],
    ["null", null],
  ])("does not repeat work that throws %s", async (_what, thrown) => {
    const work = failing(thrown, thrown);
    const caught: unknown[] = [];
    await Promise.resolve()
      .then(() => wait(work.attempt))
      .catch((error: unknown) => caught.push(error));
    expect(caught).toEqual([thrown]);
    expect(work.attempts()).toBe(1);
  });
});

test("a queue is idle when all of its work has ended", async () => {
  const events: string[] = [];
  const queue = createTransactionQueue<undefined>({
    connect: (use) => use(undefined),
    begin: () => setImmediate(),
    commit: () => void events.push("commit"),
    rollback: () => undefined,
  });
  await queue.idle();
  void queue.run(() => events.push("first"));
  void queue.run(() => events.push("second"));
  await queue.idle();
  expect(events).toEqual(["first", "second", "commit"]);
});
