import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createCheckedClient } from "../../testing/checked-client.ts";
import { serverKinds } from "../../testing/stores.ts";
import { alderMain, withdrawalKinds, withdrawalsOf } from "../../testing/withdrawal-requests.ts";
import { exportLedger, ledgerCsvHeader, type LedgerLine, proveLedger, ledgerCsvLine } from "./export-ledger.ts";

const DAY_MS = 86_400_000;

/** A provider with withdrawals on two days. */
async function twoDays(open: (typeof serverKinds)[number]["open"]) {
  const client = await createCheckedClient(open);
  for (const [index, kind] of withdrawalKinds.entries()) {
    await client.post(withdrawalsOf(alderMain.id, kind), { ...kind.request, idempotencyKey: `${index}` });
    await client.pass(index === 1 ? DAY_MS : 11_000);
  }
  return client;
}

async function linesIn(store: Parameters<typeof exportLedger>[0], day?: string): Promise<LedgerLine[]> {
  const lines: LedgerLine[] = [];
  await exportLedger(store, { day, write: (line) => void lines.push(line) });
  return lines;
}

describe.each(serverKinds)("the export and the proof of the ledger, in $kind", ({ open }) => {
  test("agree on each day, and the balances equal the postings", async () => {
    const { store } = await twoDays(open);
    const { entries, lastEntryId, days, discrepancies } = await proveLedger(store);
    expect(discrepancies).toEqual([]);
    expect(days.map(({ day }) => day)).toEqual(["2027-01-15", "2027-01-16"]);
    const all = await linesIn(store);
    expect(new Set(all.map(({ entryId }) => entryId)).size).toBe(entries);
    expect(all.at(-1)?.entryId).toBe(lastEntryId);
    for (const { day, sha256, postings, sums } of days) {
      const lines = await linesIn(store, day);
      expect(lines).toHaveLength(postings);
      const csv = lines.map((line) => `${ledgerCsvLine(line)}\n`).join("");
      expect(createHash("sha256").update(csv).digest("hex")).toBe(sha256);
      for (const buckets of Object.values(sums))
        expect(Object.values(buckets).reduce((sum, amount) => sum + Number(amount), 0)).toBeCloseTo(0);
    }
  });

  test("report an unbalanced entry and a changed balance", async () => {
    const store = await open();
    await store.write(async ({ customers, accounts, balances, ledger }) => {
      await customers.insert({ id: "c", name: "C" });
      await accounts.insert({ id: "a", customerId: "c", title: "A", status: "active" });
      const asset = { nationalCurrencyCode: "USD" } as const;
      const postings = [{ accountId: "a", asset, bucket: "available", amount: "1" }] as const;
      await ledger.insert({ id: "e", kind: "deposit", createdAt: "2027-01-15T08:00:00.000Z", postings });
      await balances.save({ id: "b", accountId: "a", asset, available: "2", locked: "0", credit: "0" });
    });
    expect((await proveLedger(store)).discrepancies).toMatchObject([
      { kind: "unbalanced-entry", entryId: "e", sum: "1" },
      { kind: "wrong-balance", bucket: "available", balance: "2", postings: "1" },
    ]);
  });
});

test("writes continue while the ledger is exported, and the export does not contain them", async () => {
  const { open } = serverKinds.find(({ kind }) => kind === "SQLite")!;
  const client = await twoDays(open);
  const [kind] = withdrawalKinds;
  let lines = 0;
  let status: number | undefined;
  const before = (await linesIn(client.store)).length;
  await exportLedger(client.store, {
    async write() {
      if (lines++ > 0) return;
      const request = { ...kind!.request, idempotencyKey: "meanwhile" };
      ({ status } = await client.post(withdrawalsOf(alderMain.id, kind), request));
    },
  });
  expect({ status, lines }).toEqual({ status: 201, lines: before });
  expect((await linesIn(client.store)).length).toBeGreaterThan(before);
});

test("CSV quotes separators, and contains no text that a spreadsheet reads as a formula", () => {
  const line = {
    entryId: "=1+1",
    line: 1,
    kind: 'a "b"',
    createdAt: "",
    accountId: "-x",
    asset: "a,b",
    bucket: "locked",
  };
  expect(ledgerCsvHeader).toBe("entryId,line,kind,createdAt,accountId,asset,bucket,amount");
  expect(ledgerCsvLine({ ...line, amount: "-1.5" })).toBe(`'=1+1,1,"a ""b""",,'-x,"a,b",locked,-1.5`);
});
