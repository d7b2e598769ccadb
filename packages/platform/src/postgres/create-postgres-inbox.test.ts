import { PGlite } from "@electric-sql/pglite";
import type { Notification } from "@provider-connectivity/contract/platform-v1";
import { afterAll, afterEach, expect, test } from "vitest";
import { createPostgresInbox } from "./create-postgres-inbox.ts";

const notification = (id: string): Notification => ({
  id,
  eventType: "COLLATERAL_SIGNER_READY_EVENT",
  createdAt: 1_764_354_600_000,
  data: { signerId: "s1" },
});

const database = new PGlite();
afterAll(() => database.close());
afterEach(() => database.exec("DROP TABLE platform_notifications"));

test("accepts one of two deliveries to two instances, and keeps its event until it is handled", async () => {
  const [one, other] = [createPostgresInbox(database), createPostgresInbox(database)];
  const deliveries = await Promise.all([one.add(notification("n1"), 1), other.add(notification("n1"), 2)]);
  expect(deliveries.filter(Boolean)).toHaveLength(1);
  await other.add(notification("n2"), 3);
  expect(await one.pending(10)).toEqual([notification("n1"), notification("n2")]);
  expect(await one.pending(1)).toEqual([notification("n1")]);
  await other.complete("n1");
  expect(await one.pending(10)).toEqual([notification("n2")]);
  expect(await one.add(notification("n1"), 4), "a handled event stays known").toBe(false);
});

test("an inbox works again after an outage of its database", async () => {
  let isUnavailable = true;
  const inbox = createPostgresInbox({
    async query(text, values) {
      if (isUnavailable) throw new Error("the database is unavailable");
      return database.query(text, values);
    },
  });
  await expect(inbox.add(notification("n1"), 1)).rejects.toThrow("is unavailable");
  isUnavailable = false;
  expect(await inbox.add(notification("n1"), 1)).toBe(true);
});
