/** Requirements for every implementation of idempotency records. */
import { describe, expect, test } from "vitest";
import { tableKinds } from "../testing/table-kinds.ts";

const claim = { id: "id", operationKey: "key", attempt: "1", now: 0, leaseUntil: 10, expiresAt: 100 };
const second = { ...claim, attempt: "2", now: 10, leaseUntil: 20 };
const other = { ...claim, operationKey: "other key" };
const response = { status: 200, body: "{}" };
const CLAIMED = { state: "claimed" };
const RUNNING = { state: "running" };

describe.each(Object.entries(tableKinds))("%s", (_kind, makeTable) => {
  test("a record is claimed until its lease expires", async () => {
    const records = makeTable()();
    expect(await records.claim(claim)).toEqual(CLAIMED);
    expect(await records.claim({ ...second, now: 9 })).toEqual(RUNNING);
    expect(await records.claim(second)).toEqual(CLAIMED);
    expect(await records.claim({ ...claim, attempt: "3", now: 19 })).toEqual(RUNNING);
  });

  test("an attempt with an expired lease cannot renew the lease of the next one", async () => {
    const records = makeTable()();
    await records.claim(claim);
    await records.claim(second);
    await records.lease("id", "1", 0, 19);
    expect(await records.claim({ ...claim, attempt: "3", now: 19 })).toEqual(RUNNING);
    await records.lease("id", "2", 30, 19);
    expect(await records.claim({ ...claim, attempt: "3", now: 29 })).toEqual(RUNNING);
    await records.lease("id", "2", 0, 29);
    expect(await records.claim({ ...claim, attempt: "3", now: 29 })).toEqual(CLAIMED);
  });

  test("the first response is kept, regardless of the attempt that stores it or a later one", async () => {
    const records = makeTable()();
    await records.claim(claim);
    await records.claim(second);
    expect(await records.complete("id", "key", response)).toEqual(response);
    expect(await records.complete("id", "key", { status: 400, body: "late" })).toEqual(response);
    expect(await records.claim({ ...second, now: 50 })).toEqual({ state: "completed", response });
    await records.lease("id", "2", 0, 50);
    expect(await records.claim({ ...second, now: 50 })).toEqual({ state: "completed", response });
  });

  test("a request is known once it has a response: a backup may contain its claim and lack its effects", async () => {
    const records = makeTable()();
    expect(await records.has?.("id")).toBe(false);
    await records.claim(claim);
    expect(await records.has?.("id")).toBe(false);
    await records.complete("id", "key", response);
    expect(await records.has?.("id")).toBe(true);
  });

  test("a response to another request, or to an unknown one, is not stored", async () => {
    const records = makeTable()();
    await records.claim(claim);
    expect(await records.complete("id", "other key", response)).toBeUndefined();
    expect(await records.complete("other id", "key", response)).toBeUndefined();
    expect(await records.claim(claim)).toEqual(RUNNING);
  });

  test("a record belongs to one request until it expires, and then to any request, deleted or not", async () => {
    const records = makeTable()();
    await records.claim(claim);
    expect(await records.claim({ ...other, now: 99 })).toEqual({ state: "other-request" });
    await records.complete("id", "key", response);
    expect(await records.claim({ ...other, now: 99 })).toEqual({ state: "other-request" });
    expect(await records.claim({ ...other, now: 100, expiresAt: 200 })).toEqual(CLAIMED);
    expect(await records.complete("id", "key", response)).toBeUndefined();
    expect(await records.claim({ ...claim, now: 101 })).toEqual({ state: "other-request" });
  });

  test("deletes only expired records, up to the limit", async () => {
    const records = makeTable()();
    for (let index = 0; index < 5; index++) await records.claim({ ...claim, id: `${index}`, expiresAt: 100 + index });
    expect(await records.deleteExpired(99, 10)).toBe(0);
    expect(await records.deleteExpired(102, 2)).toBe(2);
    expect(await records.deleteExpired(102, 2)).toBe(1);
    expect(await records.deleteExpired(1000, 10)).toBe(2);
  });
});
