import { createClient } from "@provider-connectivity/client";
import { contract } from "@provider-connectivity/contract";
import { expect, onTestFinished, test, vi } from "vitest";

/** Loads the fake with msw 2 instead of msw 3. */
async function loadWithMsw2() {
  vi.doMock("msw", () => import("msw-2"));
  vi.doMock("msw/node", () => import("msw-2/node"));
  const { createFakeProvider } = await import("../index.ts");
  const { useFakes } = await import("./index.ts");
  return { createFakeProvider, useFakes };
}

test("with msw 2, fakes respond and unknown hosts are refused", async () => {
  vi.spyOn(console, "error").mockReturnValue(undefined);
  const { createFakeProvider, useFakes } = await loadWithMsw2();
  const fake = await createFakeProvider();
  const hooks: Record<string, () => void | Promise<void>> = {};
  const add = (name: string) => (work: () => void | Promise<void>) => (hooks[name] = work);
  useFakes([fake], { beforeAll: add("begin"), afterEach: add("reset"), afterAll: add("end") });
  await hooks["begin"]?.();
  onTestFinished(async () => hooks["end"]?.());
  const client = createClient(contract, { ...fake.clientOptions, retries: { attempts: 1 } });
  fake.override("getAccounts", { status: 200, body: { accounts: [] } });
  expect((await client.getAccounts()).accounts).toEqual([]);
  fake.fault({ kind: "network-error", times: 1 });
  await expect(client.getAccounts()).rejects.toMatchObject({ kind: "no-response" });
  await hooks["reset"]?.();
  expect((await client.getAccounts()).accounts.length).toBeGreaterThan(0);
  await expect(fetch("http://somewhere.test/v2/accounts")).rejects.toThrow("onUnhandledRequest");
});
