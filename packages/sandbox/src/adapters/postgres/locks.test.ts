import { Client } from "pg";
import { expect, onTestFinished, test } from "vitest";
import type { Store } from "../../components/entities.ts";
import { postgresSchema, postgresUrl } from "../../testing/postgres.ts";
import { openPostgresStore } from "./open-postgres-store.ts";

/** Two instances on one schema, with two accounts. */
async function openTwo(): Promise<readonly [Store & { readonly url: string }, Store]> {
  const url = await postgresSchema();
  const one = await openPostgresStore(url, { connections: 6 });
  const other = await openPostgresStore(url, { connections: 6 });
  onTestFinished(async () => {
    await one.close();
    await other.close();
  });
  await one.write(async ({ customers, accounts }) => {
    await customers.insert({ id: "c", name: "C" });
    for (const id of ["one", "two"]) await accounts.insert({ id, customerId: "c", title: id, status: "active" });
  });
  return [{ ...one, url }, other];
}

/** Writes a balance with the account's lock, and keeps the transaction open until it may continue. */
function writeTo(store: Store, accountId: string, accounts?: readonly string[]) {
  const entered = Promise.withResolvers<void>();
  const leave = Promise.withResolvers<void>();
  const done = store.write(
    async ({ balances }) => {
      const asset = { nationalCurrencyCode: "USD" } as const;
      const { available = "0" } = (await balances.find(accountId, asset)) ?? {};
      entered.resolve();
      await leave.promise;
      const sum = String(Number(available) + 1);
      await balances.save({ id: accountId, accountId, asset, available: sum, locked: "0", credit: "0" });
    },
    accounts === undefined ? {} : { accounts },
  );
  return { entered: entered.promise, leave: () => leave.resolve(), done };
}

const balancesOf = async (store: Store) =>
  Object.fromEntries(
    (await store.balances.listOf(["one", "two"])).map(({ accountId, available }) => [accountId, available]),
  );

test.skipIf(postgresUrl === undefined).each([
  ["in one instance", 0],
  ["in two instances", 1],
] as const)("transactions that lock different accounts run concurrently, %s", async (_title, index) => {
  const stores = await openTwo();
  const first = writeTo(stores[0], "one", ["one"]);
  const second = writeTo(stores[index], "two", ["two"]);
  // Both are inside their transaction before either ends.
  await Promise.all([first.entered, second.entered]);
  second.leave();
  await second.done;
  first.leave();
  await first.done;
  expect(await balancesOf(stores[0])).toEqual({ one: "1", two: "1" });
});

test.skipIf(postgresUrl === undefined).each([
  ["the same account", ["one"]],
  ["several accounts including that one", ["two", "one"]],
  ["no account in advance", undefined],
] as const)("a transaction waits for one that locks its account, if it locks %s", async (_title, accounts) => {
  const [one, other] = await openTwo();
  const first = writeTo(one, "one", ["one"]);
  await first.entered;
  const second = writeTo(other, "one", accounts);
  let hasEntered = false;
  void second.entered.then(() => (hasEntered = true));
  // A third transaction, of another account, completes in the meantime unless the second waits for that account too.
  if (accounts?.length !== 2) {
    const third = writeTo(other, "two", ["two"]);
    third.leave();
    await third.done;
  }
  expect(hasEntered).toBe(false);
  first.leave();
  await first.done;
  await second.entered;
  second.leave();
  await second.done;
  expect(await balancesOf(one)).toMatchObject({ one: "2" });
});

test.skipIf(postgresUrl === undefined)("a foreign key check on an account does not delay writes to it", async () => {
  const [one] = await openTwo();
  const client = new Client({ connectionString: one.url });
  await client.connect();
  onTestFinished(() => client.end());
  await client.query("begin");
  // PostgreSQL takes this lock for each row that refers to the account.
  await client.query("select id from accounts where id = 'one' for key share");
  const written = writeTo(one, "one", ["one"]);
  written.leave();
  await written.done;
  expect(await balancesOf(one)).toMatchObject({ one: "1" });
  await client.query("commit");
});
