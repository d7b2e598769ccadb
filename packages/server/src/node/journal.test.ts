import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import type { JournalEntry } from "../journal/journal.ts";
import { temporaryFile, withdrawal } from "../testing/idempotent.ts";
import { linesOf } from "../testing/journal-lines.ts";
import { providerOfAll, succeed } from "../testing/offering.ts";
import { NOW, send } from "../testing/provider.ts";
import { createJournal } from "./index.ts";

const DAY = 86_400_000;
const WITHDRAWALS = "/accounts/mine/transfers/withdrawals/subaccount";
const FILE = "writes-2026-01-15.jsonl";

function entry(requestId: string): JournalEntry {
  return { requestId, operationId: "o", customerId: "c", apiKey: "k" };
}

/** An empty journal of one day. */
async function emptyJournal(options: { readonly isDurable?: boolean } = {}) {
  const folder = temporaryFile("journal");
  const journal = await createJournal({ folder, now: () => NOW, ...options });
  onTestFinished(() => journal.close());
  const record = async (requestId: string, more: Partial<JournalEntry> = {}) =>
    journal.record({ ...entry(requestId), ...more });
  return { folder, journal, record, ids: () => idsIn(folder) };
}

async function idsIn(folder: string): Promise<readonly string[]> {
  return (await linesOf(folder)).map(({ requestId }) => requestId);
}

/** Replaces a method of open files, as a broken disk would. */
async function disk(method: "appendFile" | "datasync") {
  const handle = await open(import.meta.filename);
  await handle.close();
  const spy = vi.spyOn(Object.getPrototypeOf(handle) as FileHandle, method);
  onTestFinished(() => spy.mockRestore());
  return spy;
}

test("the journal records who requested a write before its execution, then its outcome, and no reads", async () => {
  const folder = temporaryFile("journal");
  const journal = await createJournal({ folder, now: () => NOW });
  const seenByHandler: string[] = [];
  let requests = 0;
  const app = providerOfAll(
    () => {
      seenByHandler.push(readFileSync(join(folder, readdirSync(folder)[0]!), "utf8"));
      return { status: 201, body: {} };
    },
    { journal, observers: [journal.observer], newRequestId: () => `request-${++requests}` },
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
  const folder = temporaryFile("journal");
  let now = NOW;
  const journal = await createJournal({ folder, retentionDays: 2, now: () => now });
  for (let day = 0; day < 4; day++, now += DAY) await journal.record(entry(`${day}`));
  await journal.close();
  expect(readdirSync(folder)).toEqual([
    "writes-2026-01-16.jsonl",
    "writes-2026-01-17.jsonl",
    "writes-2026-01-18.jsonl",
  ]);
  writeFileSync(join(folder, "writes-2026-01-17.jsonl"), '{"at":"2026-01', { flag: "a" });
  expect(await idsIn(folder)).toEqual(["1", "2", "3"]);
  writeFileSync(join(folder, "writes-2026-01-19.jsonl"), '{"at":"2026-01');
  const restarted = await createJournal({ folder, retentionDays: 2, now: () => now });
  await restarted.record(entry("4"));
  await restarted.close();
  expect(await idsIn(folder)).toEqual(["2", "3", "4"]);
});

test("only the owner can read the journal", async () => {
  const { folder } = await emptyJournal();
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, FILE)).mode & 0o777).toBe(0o600);
});

test("reading skips lines and files that are not of the journal, and the retention keeps such files", async () => {
  const { folder, record, ids } = await emptyJournal();
  const other = "writes-2000-01-01.jsonl.gz";
  writeFileSync(join(folder, other), JSON.stringify(entry("other")));
  writeFileSync(join(folder, FILE), 'null\n1\n{"at":"2026-01-15T12:00:00.000Z"}\n', { flag: "a" });
  await record("1");
  expect(await ids()).toEqual(["1"]);
  await (await createJournal({ folder })).close();
  expect(readdirSync(folder)).toContain(other);
});

test("lines of one moment share a flush, and the file has one object per line", async () => {
  const { folder, record } = await emptyJournal();
  const datasync = await disk("datasync");
  await Promise.all(["1", "2", "3"].map((id) => record(id)));
  expect(datasync).toHaveBeenCalledTimes(1);
  await record("4");
  const lines = readFileSync(join(folder, FILE), "utf8").trim().split("\n");
  expect(lines.map((line) => (JSON.parse(line) as JournalEntry).requestId)).toEqual(["1", "2", "3", "4"]);
});

test("recording fails if the line may not be on the disk, unless the journal is not durable", async () => {
  (await disk("datasync")).mockRejectedValue(new Error("EIO"));
  const durable = await emptyJournal();
  await expect(durable.record("1")).rejects.toThrow("EIO");
  const { record, ids } = await emptyJournal({ isDurable: false });
  await record("1");
  expect(await ids()).toEqual(["1"]);
});

test("a line does not continue one that was written in part", async () => {
  const { record, ids } = await emptyJournal();
  await record("1");
  (await disk("appendFile")).mockImplementationOnce(async function (this: FileHandle, text) {
    await this.write((text as string).slice(0, 20));
    throw new Error("ENOSPC");
  });
  await expect(record("2")).rejects.toThrow("ENOSPC");
  await record("3");
  expect(await ids()).toEqual(["1", "3"]);
});

test("a write that could not be recorded is refused, and the journal gets no outcome of it", async () => {
  const { journal, ids } = await emptyJournal();
  const app = providerOfAll(succeed, { journal, observers: [journal.observer] });
  (await disk("appendFile")).mockRejectedValueOnce(new Error("ENOSPC"));
  const response = await send(app, WITHDRAWALS, { method: "POST", body: JSON.stringify(withdrawal("one")) });
  expect(response.status).toBe(503);
  await journal.close();
  expect(await ids()).toEqual([]);
});

test("a line is refused while more than 8 MiB wait for the disk", async () => {
  const { record, ids } = await emptyJournal();
  const large = record("large", { initiatedBy: "x".repeat(8 << 20) });
  await expect(record("refused")).rejects.toThrow("the journal's disk is too slow");
  await large;
  await record("next");
  expect(await ids()).toEqual(["large", "next"]);
});

test("closing waits for pending lines, and may be repeated", async () => {
  const { journal, record } = await emptyJournal();
  const ended: string[] = [];
  const recorded = record("1").then(() => ended.push("recorded"));
  await journal.close();
  ended.push("closed");
  await journal.close();
  await recorded;
  expect(ended).toEqual(["recorded", "closed"]);
});
