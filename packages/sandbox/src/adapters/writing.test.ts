import { describe, expect, test } from "vitest";
import type { StoreWriter } from "../components/entities.ts";
import { everyStoreKind } from "../testing/stores.ts";

/** Rules for writes, during and after them. */

const customer = (id: string) => ({ id, name: id });
const account = (id: string) => ({ id, customerId: "c", title: id, status: "active" }) as const;
const page = { limit: 100 };

describe.each(everyStoreKind)("writes in $kind", ({ open }) => {
  const openWithCustomer = async () => {
    const store = await open();
    await store.write(({ customers }) => customers.insert(customer("c")));
    return store;
  };

  test("a writer is refused after its write has ended, and does not affect later writes", async () => {
    const store = await openWithCustomer();
    const left: StoreWriter[] = [];
    await store.write(async (writer) => void left.push(writer));
    await expect(store.write((writer) => (left.push(writer), Promise.reject(new Error("stop"))))).rejects.toThrow(
      "stop",
    );
    await store.write(async (writer) => {
      await writer.attempt(async (attempt) => void left.push(attempt));
      for (const late of left) {
        await expect(late.customers.insert(customer("late"))).rejects.toThrow("has ended");
        await expect(late.customers.find("c")).rejects.toThrow("has ended");
        await expect(late.attempt(async () => "late")).rejects.toThrow("has ended");
      }
      await writer.customers.insert(customer("d"));
    });
    expect((await store.customers.list(page)).map(({ id }) => id)).toEqual(["c", "d"]);
  });

  test("an abandoned handler writes nothing more", async () => {
    const store = await openWithCustomer();
    const { promise: givenUp, resolve: giveUp } = Promise.withResolvers<void>();
    // A store may run the work more than once.
    const works: Promise<unknown>[] = [];
    const failed = store.write(async (writer) => {
      const work = async () => {
        await writer.customers.insert(customer("before"));
        await givenUp;
        await writer.customers.insert(customer("after"));
      };
      works.push(work());
      await writer.customers.find("c");
      throw new Error("too long");
    });
    await expect(failed).rejects.toThrow("too long");
    const next = store.write(async (writer) => {
      giveUp();
      for (const outcome of await Promise.allSettled(works))
        expect(outcome).toMatchObject({
          status: "rejected",
          reason: { message: expect.stringContaining("has ended") },
        });
      await writer.customers.insert(customer("next"));
    });
    await next;
    expect((await store.customers.list(page)).map(({ id }) => id)).toEqual(["c", "next"]);
  });

  test("while an attempt is running, only the attempt writes", async () => {
    const store = await openWithCustomer();
    await store.write(async (writer) => {
      await writer.attempt(async ({ customers }) => {
        await customers.insert(customer("inner"));
        await expect(writer.customers.insert(customer("outer"))).rejects.toThrow("only the attempt may write");
        await expect(writer.attempt(async () => "another")).rejects.toThrow("only the attempt may write");
      });
      await writer.customers.insert(customer("outer"));
    });
    expect((await store.customers.list(page)).map(({ id }) => id)).toEqual(["c", "inner", "outer"]);
  });

  test("nested attempts are each kept or undone, with or without earlier writes", async () => {
    const store = await openWithCustomer();
    const attemptTo = async (
      writer: StoreWriter,
      id: string,
      fails: boolean,
      inner?: (writer: StoreWriter) => Promise<void>,
    ) => {
      const attempt = writer.attempt(async (own) => {
        await inner?.(own);
        await own.accounts.insert(account(id));
        if (fails) throw new Error(id);
      });
      const outcome = await attempt.then(() => "kept", String);
      expect(outcome).toBe(fails ? `Error: ${id}` : "kept");
    };
    await store.write(async (writer) => {
      await attemptTo(writer, "1", true);
      await attemptTo(writer, "2", false, (own) => attemptTo(own, "2.1", true));
      await attemptTo(writer, "3", true, (own) => attemptTo(own, "3.1", false));
      await writer.accounts.insert(account("4"));
      await attemptTo(writer, "5", true, async (own) => {
        await own.accounts.insert(account("5.1"));
        await attemptTo(own, "5.2", true);
      });
      await attemptTo(writer, "6", false, (own) => attemptTo(own, "6.1", false));
    });
    expect((await store.accounts.list("c", page)).map(({ id }) => id)).toEqual(["2", "4", "6.1", "6"]);
    const undone = store.write(async (writer) => {
      await attemptTo(writer, "7", false);
      await attemptTo(writer, "8", false);
      throw new Error("all of it");
    });
    await expect(undone).rejects.toThrow("all of it");
    expect(await store.accounts.list("c", page)).toHaveLength(4);
  });

  test("a failed statement undoes only itself, and the write continues", async () => {
    const store = await openWithCustomer();
    await store.write(async (writer) => {
      await writer.accounts.insert(account("1"));
      const taken = writer.attempt(({ accounts }) => accounts.insert(account("1")));
      await expect(taken).rejects.toThrow(/unique|already/i);
      await writer.accounts.insert(account("2"));
    });
    expect((await store.accounts.list("c", page)).map(({ id }) => id)).toEqual(["1", "2"]);
  });

  test("each of several concurrent writes that fails undoes only its own changes", async () => {
    const store = await openWithCustomer();
    const writes = Array.from({ length: 30 }, (_, index) =>
      store.write(async (writer) => {
        await writer.accounts.insert(account(String(index)));
        if (index % 3 === 0) throw new Error(`no ${index}`);
        return index;
      }),
    );
    const outcomes = await Promise.allSettled(writes);
    expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(10);
    const kept = Array.from({ length: 30 }, (_, index) => index).filter((index) => index % 3 !== 0);
    expect((await store.accounts.list("c", page)).map(({ id }) => Number(id))).toEqual(kept);
  });
});
