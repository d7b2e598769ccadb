import { describe, expect, test } from "vitest";
import type { Movement } from "../../domain/ledger/entry.ts";
import { deposit, grantCredit, lock, repayCredit } from "../../domain/ledger/movements.ts";
import { demoAccounts } from "../../presets/demo-accounts.ts";
import { seed } from "../../seed/seed.ts";
import { serverKinds } from "../../testing/stores.ts";
import { testSources } from "../../testing/test-runtime.ts";
import type { Store } from "../entities.ts";
import { checkLedger } from "./check-ledger.ts";
import { postEntry } from "./post-entry.ts";

const accountId = demoAccounts.alderMain.id;
const asset = { nationalCurrencyCode: "USD" } as const;
const opening = "1000000";

async function seeded(open: () => Promise<Store>) {
  const store = await open();
  const runtime = testSources();
  await seed(store, runtime);
  const post = (movement: Movement) => store.write((writer) => postEntry(writer, movement, runtime));
  const usd = async () => (await store.balances.find(accountId, asset))!;
  return { store, post, usd };
}

describe.each(serverKinds)("the ledger, in $kind", ({ open }) => {
  test("the demo data's ledger is consistent", async () => {
    const { store } = await seeded(open);
    expect(await checkLedger(store)).toEqual([]);
  });

  test("an entry is booked with its postings, time and id", async () => {
    const { store, post } = await seeded(open);
    const entry = await post(deposit({ accountId, asset, amount: "0.10" }));
    expect(entry).toEqual({
      id: expect.any(String),
      kind: "deposit",
      createdAt: "2027-01-15T08:00:00.000Z",
      postings: [
        { accountId, asset, bucket: "external", amount: "-0.1" },
        { accountId, asset, bucket: "available", amount: "0.1" },
      ],
    });
    expect((await store.ledger.list({ limit: 200 })).at(-1)).toEqual(entry);
  });

  test("balances follow deposits, locks and credit exactly", async () => {
    const { store, post, usd } = await seeded(open);
    await post(deposit({ accountId, asset, amount: "0.1" }));
    await post(deposit({ accountId, asset, amount: "0.2" }));
    await post(lock({ accountId, asset, amount: "0.3" }));
    await post(grantCredit({ accountId, asset, amount: "50" }));
    expect(await usd()).toMatchObject({ available: "1000050", locked: "0.3", credit: "-50" });
    expect(await checkLedger(store)).toEqual([]);
  });

  test("no more credit can be repaid than was granted", async () => {
    const { post, usd } = await seeded(open);
    await post(grantCredit({ accountId, asset, amount: "5" }));
    await post(lock({ accountId, asset, amount: "6" }));
    await expect(post(repayCredit({ accountId, asset, amount: "6" }))).rejects.toThrow("does not have enough of");
    expect(await usd()).toMatchObject({ locked: "6", credit: "-5" });
    await post(repayCredit({ accountId, asset, amount: "5" }));
    expect(await usd()).toMatchObject({ locked: "1", credit: "0" });
  });

  test("concurrent deposits are all booked", async () => {
    const { store, post, usd } = await seeded(open);
    await Promise.all(Array.from({ length: 50 }, () => post(deposit({ accountId, asset, amount: "0.01" }))));
    expect((await usd()).available).toBe("1000000.5");
    expect(await checkLedger(store)).toEqual([]);
  });

  test("an amount above the balance cannot be locked, and nothing of it is booked", async () => {
    const { store, post, usd } = await seeded(open);
    const before = await store.ledger.list({ limit: 200 });
    await expect(post(lock({ accountId, asset, amount: "1000000.000000000000000001" }))).rejects.toThrow(
      "does not have enough of",
    );
    expect((await usd()).available).toBe(opening);
    expect(await store.ledger.list({ limit: 200 })).toEqual(before);
    await post(lock({ accountId, asset, amount: opening }));
    expect(await usd()).toMatchObject({ available: "0", locked: opening });
  });

  test("an entry may pass through a negative balance and end above zero", async () => {
    const { post, usd } = await seeded(open);
    const line = { accountId, asset };
    await post({
      kind: "deposit",
      postings: [
        { ...line, bucket: "available", amount: "-2000000" },
        { ...line, bucket: "available", amount: "2000001" },
        { ...line, bucket: "external", amount: "-1" },
      ],
    });
    expect((await usd()).available).toBe("1000001");
  });

  test.each(["0", "0.00", "1e3", "abc", ""])("an amount of %j is not booked", async (amount) => {
    const { post } = await seeded(open);
    const postings = [{ accountId, asset, bucket: "available", amount }] as const;
    await expect(post({ kind: "deposit", postings })).rejects.toThrow("is not a valid amount");
  });

  test("an unbalanced entry is not booked", async () => {
    const { post, usd } = await seeded(open);
    const eur = { nationalCurrencyCode: "EUR" } as const;
    const postings = [
      { accountId, asset, bucket: "available", amount: "5" },
      { accountId, asset: eur, bucket: "external", amount: "-5" },
    ] as const;
    await expect(post({ kind: "deposit", postings })).rejects.toThrow("sum to 5, not to zero");
    await expect(post({ kind: "deposit", postings: [] })).rejects.toThrow("needs postings");
    expect((await usd()).available).toBe(opening);
  });

  test("the checker finds a changed balance", async () => {
    const { store, usd } = await seeded(open);
    const correct = await usd();
    await store.write(({ balances }) => balances.save({ ...correct, available: "1000000.01" }));
    expect(await checkLedger(store)).toEqual([
      { kind: "wrong-balance", accountId, asset, bucket: "available", balance: "1000000.01", postings: "1000000" },
    ]);
    await store.write(({ balances }) => balances.save(correct));
    expect(await checkLedger(store)).toEqual([]);
  });

  test("the checker finds an entry with one side only, and the balance that does not match it", async () => {
    const { store } = await seeded(open);
    const postings = [{ accountId, asset, bucket: "available", amount: "5" }] as const;
    const createdAt = "2027-01-15T08:00:00.000Z";
    await store.write(({ ledger }) => ledger.insert({ id: "one-sided", kind: "deposit", createdAt, postings }));
    expect(await checkLedger(store)).toEqual([
      { kind: "unbalanced-entry", entryId: "one-sided", asset, sum: "5" },
      { kind: "wrong-balance", accountId, asset, bucket: "available", balance: "1000000", postings: "1000005" },
    ]);
  });

  test("the checker finds postings without a balance, and balances without postings", async () => {
    const { store } = await seeded(open);
    const jpy = { nationalCurrencyCode: "JPY" } as const;
    const chf = { nationalCurrencyCode: "CHF" } as const;
    await store.write(async ({ balances, ledger }) => {
      const { postings } = deposit({ accountId, asset: jpy, amount: "3" });
      await ledger.insert({ id: "no-balance", kind: "deposit", createdAt: "2027-01-15T08:00:00.000Z", postings });
      await balances.save({ id: "no-postings", accountId, asset: chf, available: "-1", locked: "0", credit: "0" });
    });
    expect(await checkLedger(store)).toEqual([
      { kind: "wrong-balance", accountId, asset: chf, bucket: "available", balance: "-1", postings: "0" },
      { kind: "forbidden-balance", accountId, asset: chf },
      { kind: "wrong-balance", accountId, asset: jpy, bucket: "available", balance: "0", postings: "3" },
    ]);
  });

  test("the checker reads ledgers of any length", async () => {
    const { store, post } = await seeded(open);
    for (let count = 0; count < 600; count++) await post(deposit({ accountId, asset, amount: "1" }));
    expect(await checkLedger(store)).toEqual([]);
    expect((await store.balances.find(accountId, asset))?.available).toBe("1000600");
  });
});
