import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import type { FenceRecords } from "../index.ts";
import { createPostgresFenceRecords } from "../postgres/index.ts";
import { createSqliteFenceRecords } from "../sqlite/index.ts";
import { openDatabase, temporaryFile, withdrawal } from "../testing/idempotent.ts";
import { linesOf } from "../testing/journal-lines.ts";
import { providerOfAll, quoteBody, quoteTarget, succeed } from "../testing/offering.ts";
import { postgresKinds } from "../testing/postgres-kinds.ts";
import { collecting, type Logged, NOW, seen, send } from "../testing/provider.ts";
import { createJournal, createRestoreFence, liftFence } from "./index.ts";

const HOUR = 3_600_000;
const WITHDRAWALS = "/accounts/mine/transfers/withdrawals/subaccount";

/** An instance of a provider behind a fence. It refreshes only when a test calls `refresh`. */
async function instance(records: FenceRecords, { markFile = temporaryFile("marks.json"), more = {} } = {}) {
  const logged: Logged = [];
  const options = { records, markFile, intervalMs: HOUR, now: () => NOW, logger: collecting(logged) };
  const fence = await createRestoreFence(options);
  onTestFinished(() => fence.close());
  const handler = vi.fn<typeof succeed>(succeed);
  const app = providerOfAll(handler, { fence, ...more });
  const write = (key = "one", request: object = {}) =>
    seen(send(app, WITHDRAWALS, { method: "POST", body: JSON.stringify(withdrawal(key)), ...request }));
  const read = async () => (await send(app, "/accounts")).status;
  const post = async (target: string, body?: string) =>
    (await send(app, target, { method: "POST", ...(body === undefined ? {} : { body }) })).status;
  return { fence, markFile, write, read, post, handler, logged };
}

const REFUSED = {
  status: 503,
  body: {
    message: "The provider was restored from a backup and accepts no writes until it is reconciled.",
    errorType: "internal-error",
  },
};

const kinds: Record<string, () => () => FenceRecords> = {
  SQLite: () => {
    const path = temporaryFile("ledger.sqlite");
    return () => createSqliteFenceRecords(openDatabase(path));
  },
  ...Object.fromEntries(
    Object.entries(postgresKinds).map(([kind, make]) => [
      kind,
      () => {
        const connect = make();
        return () => createPostgresFenceRecords(connect());
      },
    ]),
  ),
};

test("a restored SQLite file is recognised: writes are refused, reads are served", async () => {
  const path = temporaryFile("ledger.sqlite");
  const open = () => openDatabase(path);
  const first = open();
  const before = await instance(createSqliteFenceRecords(first));
  const backup = join(dirname(path), "backup.sqlite");
  open().prepare("vacuum into ?").run(backup);
  await before.fence.refresh();
  expect((await before.write()).status).toBe(200);
  await before.fence.close();
  first.close();
  rmSync(`${path}-wal`, { force: true });
  copyFileSync(backup, path);
  const after = await instance(createSqliteFenceRecords(open()), before);
  expect(await after.write()).toEqual(REFUSED);
  expect(await after.read()).toBe(200);
  expect(after.handler).toHaveBeenCalledTimes(1);
  expect(() => after.fence.check()).toThrow("a backup was restored: it has mark 1 of this instance");
  expect(after.logged).toMatchObject([
    {
      level: "error",
      fields: { stored: 1, mark: 2 },
      message: expect.stringContaining("a backup was restored; writes are refused"),
    },
  ]);
  await liftFence(createSqliteFenceRecords(open()), {});
  await after.fence.refresh();
  expect((await after.write()).status).toBe(200);
});

test.each(Object.entries(kinds))(
  "in %s, a fence that is raised or lifted applies to all instances",
  async (_kind, make) => {
    const open = make();
    const operator = open();
    const instances = [await instance(open()), await instance(open())];
    const statuses = () => Promise.all(instances.map(async ({ write }) => (await write()).status));
    const refresh = () => Promise.all(instances.map(({ fence }) => fence.refresh()));
    expect(await statuses()).toEqual([200, 200]);
    await operator.raise("a drill", NOW);
    await operator.raise("again", NOW + 1);
    await refresh();
    expect(await statuses()).toEqual([503, 503]);
    expect(await operator.read()).toMatchObject({ isRaised: true, reason: "a drill", raisedAt: NOW });
    await liftFence(operator, {});
    await refresh();
    expect(await statuses()).toEqual([200, 200]);
  },
);

test.each(Object.entries(kinds))(
  "in %s, a database that loses its marks while the provider runs raises the fence",
  async (_kind, make) => {
    const open = make();
    const records = open();
    const { fence, write } = await instance({ ...records, markOf: async () => undefined });
    await fence.refresh();
    expect(await write()).toEqual(REFUSED);
  },
);

test.each(Object.entries(kinds))(
  "in %s, a new database has a lowered fence, no cut-off and no lost writes",
  async (_kind, make) => {
    const records = make()();
    const lowered = {
      isRaised: false,
      raisedAt: undefined,
      reason: undefined,
      cutOff: undefined,
      hasLostWrites: false,
    };
    expect(await records.read()).toEqual(lowered);
    await records.addLostWrites(["one"]);
    expect(await records.read()).toEqual({ ...lowered, hasLostWrites: true });
  },
);

test("restarts, other databases and new instances do not raise the fence", async () => {
  const open = kinds["SQLite"]!();
  const { markFile, fence } = await instance(open());
  await fence.refresh();
  await fence.close();
  await instance(kinds["SQLite"]!()(), { markFile });
  for (const given of [{ markFile }, {}]) expect((await (await instance(open(), given)).write()).status).toBe(200);
});

test.each([
  ["{", "JSON"],
  ["null", "null"],
  ["{}", "it has no instance or no marks"],
  ['{"instance":1,"marks":{}}', "it has no instance or no marks"],
  ['{"instance":"one"}', "it has no instance or no marks"],
  ['{"instance":"one","marks":null}', "it has no instance or no marks"],
])("a mark file that contains %s is damaged, which does not count as a new instance", async (text, words) => {
  const markFile = temporaryFile("marks.json");
  writeFileSync(markFile, text);
  await expect(instance(kinds["SQLite"]!()(), { markFile })).rejects.toMatchObject({
    message: expect.stringContaining(`The mark file ${markFile} is damaged`),
    cause: { message: expect.stringContaining(words) },
  });
});

test("a mark file that cannot be read does not count as a new instance", async () => {
  const markFile = temporaryFile("marks.json");
  symlinkSync(markFile, markFile);
  await expect(instance(kinds["SQLite"]!()(), { markFile })).rejects.toThrow("ELOOP");
});

test("only the owner can read the mark file", async () => {
  const { markFile } = await instance(kinds["SQLite"]!()());
  expect(statSync(markFile).mode & 0o777).toBe(0o600);
});

test("the mark file keeps the marks of the last 100 databases", async () => {
  const markFile = temporaryFile("marks.json");
  const others = Array.from({ length: 100 }, (_, index) => `database ${index}`);
  writeFileSync(markFile, JSON.stringify({ instance: "one", marks: Object.fromEntries(others.map((id) => [id, 1])) }));
  const records = kinds["SQLite"]!()();
  await instance(records, { markFile });
  expect(Object.keys(contentOf(markFile).marks)).toEqual([...others.slice(1), await records.databaseId()]);
});

test("a restore is recognised after a start with a mark file that is older than the database", async () => {
  const records = kinds["SQLite"]!()();
  const { markFile, fence } = await instance(records);
  const olderFile = readFileSync(markFile);
  for (let count = 0; count < 3; count++) await fence.refresh();
  const { instance: id, marks } = contentOf(markFile);
  await fence.close();
  writeFileSync(markFile, olderFile);
  const restarted = await instance(records, { markFile });
  expect(restarted.fence.state().isRaised).toBe(false);
  await records.setMark(id, marks[await records.databaseId()]!);
  await restarted.fence.refresh();
  expect(restarted.fence.state().isRaised).toBe(true);
});

function contentOf(markFile: string) {
  return JSON.parse(readFileSync(markFile, "utf8")) as { instance: string; marks: Record<string, number> };
}

/** Fakes intervals until the test ends. The test advances their clock. */
function fakeIntervals(): void {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  onTestFinished(() => void vi.useRealTimers());
}

test("reads the state at each interval, until it is closed", async () => {
  fakeIntervals();
  const records = kinds["SQLite"]!()();
  const { fence } = await instance(records);
  await records.raise("a drill", NOW);
  vi.advanceTimersByTime(HOUR);
  await fence.close();
  expect(fence.state().isRaised).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test("logs that the state could not be read, and reads it again", async () => {
  fakeIntervals();
  const records = kinds["SQLite"]!()();
  const markOf = vi.fn<FenceRecords["markOf"]>((id) => records.markOf(id));
  const { fence, logged } = await instance({ ...records, markOf });
  await records.raise("a drill", NOW);
  markOf.mockRejectedValueOnce(new Error("no database"));
  vi.advanceTimersByTime(HOUR);
  await fence.refresh();
  expect(logged).toMatchObject([
    {
      level: "warn",
      fields: { error: { message: "no database" } },
      message: "the restore fence was not refreshed",
    },
  ]);
  expect(fence.state().isRaised).toBe(true);
});

test("the interval does not keep the process alive", async () => {
  const started = vi.spyOn(globalThis, "setInterval");
  onTestFinished(() => started.mockRestore());
  await instance(kinds["SQLite"]!()());
  expect(started.mock.results.map(({ value }) => (value as NodeJS.Timeout).hasRef())).toEqual([false]);
});

test("a check fails only while the fence is raised, and names the reason", async () => {
  const records = kinds["SQLite"]!()();
  let reason: string | undefined = "a drill";
  const { fence } = await instance({ ...records, read: async () => ({ ...(await records.read()), reason }) });
  expect(() => fence.check()).not.toThrow();
  await records.raise(reason, NOW);
  await fence.refresh();
  expect(() => fence.check()).toThrow("The restore fence is raised: a drill.");
  reason = undefined;
  await fence.refresh();
  expect(() => fence.check()).toThrow("The restore fence is raised: by an operator.");
});

test("a fence without a clock is raised at the time of the process", async () => {
  vi.setSystemTime(NOW);
  onTestFinished(() => void vi.useRealTimers());
  const records = kinds["SQLite"]!()();
  const lost = { ...records, markOf: async () => undefined };
  const fence = await createRestoreFence({
    records: lost,
    markFile: temporaryFile("marks.json"),
    logger: collecting([]),
  });
  onTestFinished(() => fence.close());
  await fence.refresh();
  expect(await records.read()).toMatchObject({ isRaised: true, raisedAt: NOW });
});

test("a fence is raised although the mark file can no longer be written", async () => {
  const records = kinds["SQLite"]!()();
  const { fence, markFile, write } = await instance(records);
  rmSync(markFile);
  mkdirSync(markFile);
  await records.raise("raised by an operator", NOW);
  await expect(fence.refresh()).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/);
  expect(await write()).toMatchObject(REFUSED);
});

test("refuses requests that were signed before the cut-off", async () => {
  const records = kinds["SQLite"]!()();
  const { fence, write, read } = await instance(records);
  await liftFence(records, { cutOff: NOW + 1 });
  await fence.refresh();
  expect(await write()).toMatchObject({
    status: 503,
    body: {
      message:
        "The request was signed before the provider was restored from a backup. Sign it again, with a new X-FBAPI-TIMESTAMP.",
    },
  });
  expect(await read()).toBe(200);
  expect((await write("one", { timestamp: String(NOW + 1) })).status).toBe(200);
});

test("lifting with several journals refuses the lost writes of each instance", async () => {
  vi.setSystemTime(NOW);
  onTestFinished(() => void vi.useRealTimers());
  const records = kinds["SQLite"]!()();
  const journals: string[] = [];
  for (const key of ["of one instance", "of the other"]) {
    const folder = temporaryFile("journal");
    const journal = await createJournal({ folder });
    const { write } = await instance(records, { more: { journal, observers: [journal.observer] } });
    for (const each of [key, "of both"]) expect((await write(each)).status).toBe(200);
    await journal.close();
    journals.push(folder);
  }
  expect(await liftFence(records, { journals })).toEqual({ lostWrites: 3 });
  const { write } = await instance(records);
  for (const key of ["of one instance", "of the other", "of both"]) expect((await write(key)).status).toBe(503);
  expect((await write("new")).status).toBe(200);
});

test("refuses a write of the journal that the restored data lacks, from any client, and executes others", async () => {
  vi.setSystemTime(NOW);
  onTestFinished(() => void vi.useRealTimers());
  const folder = temporaryFile("journal");
  const journal = await createJournal({ folder });
  const records = kinds["SQLite"]!()();
  const before = await instance(records, { more: { journal, observers: [journal.observer] } });
  for (const key of ["kept", "lost"]) expect((await before.write(key)).status).toBe(200);
  expect(await before.post(`${quoteTarget}/one/execute`)).toBe(200);
  expect(await before.post(quoteTarget, quoteBody)).toBe(200);
  await journal.close();
  const [kept] = await linesOf(folder);
  const hasWrite = (writeId: string) => kept !== undefined && "writeId" in kept && kept.writeId === writeId;
  expect(await liftFence(records, { journals: [folder], hasWrite })).toEqual({ lostWrites: 2 });
  const after = await instance(records);
  expect((await after.write("kept")).status).toBe(200);
  expect((await after.write("new")).status).toBe(200);
  expect(await after.write("lost")).toMatchObject({
    status: 503,
    body: { message: expect.stringContaining("accepted this request before it was restored") },
  });
  vi.setSystemTime(NOW + 1);
  await liftFence(records, { cutOff: NOW + 1 });
  await after.fence.refresh();
  expect(await after.write("lost")).toMatchObject({
    body: { message: expect.stringContaining("accepted this request before it was restored") },
  });
  await liftFence(records, {});
  await after.fence.refresh();
  expect(await after.post(`${quoteTarget}/one/execute`)).toBe(503);
  expect(await after.post(quoteTarget, quoteBody)).toBe(200);
});
