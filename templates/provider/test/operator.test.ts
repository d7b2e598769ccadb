import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { type EraseOptions, type OperatorLedger, type Posting, runLedgerCommand } from "../src/operator.ts";
import { openExistingRecords } from "../src/records.ts";

const posting: Posting = {
  entryId: "1",
  createdAt: "2026-11-29T12:00:00.000Z",
  accountId: 'main, "first"',
  asset: { nationalCurrencyCode: "USD" },
  amount: "-1.5",
};

/** Runs a command on a ledger with two postings. Returns its output and its calls to the ledger. */
async function run(...argv: string[]) {
  const asked: (string | undefined | EraseOptions)[] = [];
  const operator: OperatorLedger = {
    async *exportPostings(day) {
      asked.push(day);
      yield posting;
      yield { ...posting, accountId: "outside", amount: "1.5" };
    },
    async eraseParticipants(options) {
      asked.push(options);
      return { erased: 2, pending: 1 };
    },
  };
  const lines: string[] = [];
  await runLedgerCommand(argv, operator, (line) => lines.push(line));
  return { lines, asked };
}

test("the ledger is exported as CSV and as JSON, for one day or all", async () => {
  const { lines, asked } = await run("export", "--day", "2026-11-29");
  assert.deepEqual(lines, [
    "entryId,createdAt,accountId,asset,amount",
    '"1","2026-11-29T12:00:00.000Z","main, ""first""","{""nationalCurrencyCode"":""USD""}","-1.5"',
    '"1","2026-11-29T12:00:00.000Z","outside","{""nationalCurrencyCode"":""USD""}","1.5"',
  ]);
  assert.deepEqual(asked, ["2026-11-29"]);
  const json = await run("export", "--json");
  assert.deepEqual(JSON.parse(json.lines[0] ?? ""), posting);
  assert.deepEqual(json.asked, [undefined]);
});

test("erasing needs a choice, and reports operations that keep their participants", async () => {
  await assert.rejects(run("erase"), /^Error: Usage/);
  await assert.rejects(run("erase", "--older-than-days", "soon"), /not a number of days/);
  const { lines, asked } = await run("erase", "--customer", "demo");
  assert.deepEqual(asked, [{ customerId: "demo", before: undefined }]);
  assert.match(lines[0] ?? "", /2 operations\. 1 operations are still pending/);
});

test("a ledger without the port explains what to implement", async () => {
  await assert.rejects(
    runLedgerCommand(["export"], undefined, () => {}),
    /Implement `operator` in src\/ledger\.ts/,
  );
});

test("operators' commands do not create a mistyped RECORDS_FILE", () => {
  const folder = mkdtempSync(join(tmpdir(), "records-"));
  const file = join(folder, "mistyped.sqlite");
  assert.throws(() => openExistingRecords({ RECORDS_FILE: file }), /does not exist|DATABASE_URL must be set/);
  assert.equal(existsSync(file), false);
  rmSync(folder, { recursive: true });
});
