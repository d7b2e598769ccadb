import { UnavailableError } from "@provider-connectivity/server";
import { describe, expect, test } from "vitest";
import type { Store } from "../entities.ts";
import { createCheckedClient } from "../../testing/checked-client.ts";
import { storeKinds } from "../../testing/stores.ts";
import { alderMain, withdrawalKinds, withdrawalsOf } from "../../testing/withdrawal-requests.ts";

const internal = withdrawalKinds.find(({ method }) => method === "InternalTransfer")!;
const silent = () => undefined;
const logger = { debug: silent, info: silent, warn: silent, error: silent };

describe.each(storeKinds)("in $kind", ({ open }) => {
  /** A withdrawal whose end fails once with this error and then succeeds. */
  async function withFailure(error: Error) {
    let failure: Error | undefined = error;
    const openBreakable = async (): Promise<Store> => {
      const store = await open();
      const write: Store["write"] = async (work, options) => {
        if (options?.isBackground !== true || options.accounts === undefined || failure === undefined)
          return store.write(work, options);
        const thrown = failure;
        failure = undefined;
        throw thrown;
      };
      return { ...store, write };
    };
    const client = await createCheckedClient(openBreakable, { logger });
    const path = withdrawalsOf(alderMain.id, internal);
    const { body } = await client.post(path, { ...internal.request, idempotencyKey: "key" });
    const statusOf = async () =>
      (await client.get(`${withdrawalsOf(alderMain.id)}/${String(body["id"])}`)).body["status"];
    return { ...client, statusOf };
  }

  test("repeats a task after a second if the database was unavailable", async () => {
    const { pass, statusOf } = await withFailure(new UnavailableError("The database is unavailable."));
    expect(await pass(10_000)).toBe(0);
    expect(await statusOf()).toBe("pending");
    expect(await pass(1_000)).toBe(1);
    expect(await statusOf()).toBe("succeeded");
  });

  test("repeats a task after a minute if it failed for another reason", async () => {
    const { pass, statusOf } = await withFailure(new Error("A mistake."));
    expect(await pass(10_000)).toBe(0);
    expect(await pass(59_999)).toBe(0);
    expect(await statusOf()).toBe("pending");
    expect(await pass(1)).toBe(1);
    expect(await statusOf()).toBe("succeeded");
  });
});
