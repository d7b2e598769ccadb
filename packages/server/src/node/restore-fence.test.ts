import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { ConfigurationError, type FenceRecords } from "../index.ts";
import { createPostgresFenceRecords } from "../postgres/index.ts";
import { createSqliteFenceRecords } from "../sqlite/index.ts";
import { openDatabase, temporaryFile, withdrawal } from "../testing/idempotent.ts";
import { providerOfAll, quoteBody, quoteTarget, succeed } from "../testing/offering.ts";
import { postgresKinds } from "../testing/postgres-kinds.ts";
import { collecting, type Logged, NOW, seen, send } from "../testing/provider.ts";
import { createJournal, createRestoreFence, type JournalLine, liftFence, readJournal } from "./index.ts";

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
  expect(after.logged).toMatchObject([{ level: "error", fields: { stored: 1, mark: 2 } }]);
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

test("restarts, other databases and new instances do not raise the fence", async () => {
  const open = kinds["SQLite"]!();
  const { markFile, fence } = await instance(open());
  await fence.refresh();
  await fence.close();
  await instance(kinds["SQLite"]!()(), { markFile });
  for (const given of [{ markFile }, {}]) expect((await (await instance(open(), given)).write()).status).toBe(200);
});

test("a damaged mark file does not count as a new instance", async () => {
  const markFile = temporaryFile("marks.json");
  writeFileSync(markFile, "{");
  await expect(instance(kinds["SQLite"]!()(), { markFile })).rejects.toThrow(`The mark file ${markFile} is damaged`);
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

test.each([Number.NaN, -1, NOW / 1_000, NOW + 0.5, Date.now() + HOUR, "2026-01-15" as never])(
  "rejects a cut-off of %s, and keeps the fence raised",
  async (cutOff) => {
    const records = kinds["SQLite"]!()();
    await records.raise("a drill", NOW);
    await expect(liftFence(records, { cutOff })).rejects.toThrow(ConfigurationError);
    expect(await records.read()).toMatchObject({ isRaised: true });
  },
);

test("lifting with several journals refuses the lost writes of each instance", async () => {
  vi.setSystemTime(NOW);
  onTestFinished(() => void vi.useRealTimers());
  const records = kinds["SQLite"]!()();
  const journals: string[] = [];
  for (const key of ["of one instance", "of the other"]) {
    const folder = mkdtempSync(join(tmpdir(), "journal-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
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
  const folder = mkdtempSync(join(tmpdir(), "journal-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
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

async function linesOf(folder: string): Promise<readonly JournalLine[]> {
  const lines: JournalLine[] = [];
  for await (const line of readJournal(folder)) lines.push(line);
  return lines;
}

test("the journal records who requested a write before its execution, then its outcome, and no reads", async () => {
  const folder = join(temporaryFile("x"), "../journal");
  const journal = await createJournal({ folder, now: () => NOW });
  const seenByHandler: string[] = [];
  const app = providerOfAll(
    () => {
      seenByHandler.push(readFileSync(join(folder, readdirSync(folder)[0]!), "utf8"));
      return { status: 201, body: {} };
    },
    { journal, observers: [journal.observer], newRequestId: () => "request-1" },
  );
  const headers = { "X-FBAPI-INITIATED-BY": "ada", "X-FBAPI-APPROVED-BY": "bob", "X-FBAPI-SIGNED-BY": "" };
  await send(app, WITHDRAWALS, { method: "POST", body: JSON.stringify(withdrawal("one")), headers });
  await send(app, "/accounts");
  await journal.close();
  const at = new Date(NOW).toISOString();
  expect(JSON.parse(seenByHandler[0]!)).toMatchObject({ requestId: "request-1", initiatedBy: "ada" });
  expect(await linesOf(folder)).toEqual([
    {
      at,
      requestId: "request-1",
      operationId: "createSubAccountWithdrawal",
      customerId: "first",
      apiKey: "first-key",
      accountId: "mine",
      writeId: expect.stringMatching(/^[0-9a-f]{64}$/),
      initiatedBy: "ada",
      approvedBy: "bob",
    },
    { at, requestId: "request-1", status: 201, isReplay: false },
  ]);
});

test("the journal writes one file per day, deletes old files and skips an incomplete line", async () => {
  const folder = join(temporaryFile("x"), "../journal");
  let now = NOW;
  const journal = await createJournal({ folder, retentionDays: 2, now: () => now });
  const entry = { operationId: "o", customerId: "c", apiKey: "k" };
  for (let day = 0; day < 4; day++, now += 24 * HOUR) await journal.record({ requestId: `${day}`, ...entry });
  await journal.close();
  expect(readdirSync(folder)).toEqual([
    "writes-2026-01-16.jsonl",
    "writes-2026-01-17.jsonl",
    "writes-2026-01-18.jsonl",
  ]);
  writeFileSync(join(folder, "writes-2026-01-17.jsonl"), '{"at":"2026-01', { flag: "a" });
  expect((await linesOf(folder)).map(({ requestId }) => requestId)).toEqual(["1", "2", "3"]);
  writeFileSync(join(folder, "writes-2026-01-19.jsonl"), '{"at":"2026-01');
  const restarted = await createJournal({ folder, retentionDays: 2, now: () => now });
  await restarted.record({ requestId: "4", ...entry });
  await restarted.close();
  expect((await linesOf(folder)).map(({ requestId }) => requestId)).toEqual(["2", "3", "4"]);
});
