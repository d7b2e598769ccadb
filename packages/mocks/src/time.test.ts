import { createClient } from "@provider-connectivity/client";
import { contract } from "@provider-connectivity/contract";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createCalled, params, quoteBody } from "./testing/calls.ts";

afterEach(() => void vi.useRealTimers());

const setSystemTime = (time: string) => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(time);
};

describe.each(["2024-02-29T12:00:00Z", "2031-01-01T00:00:00Z"])("with the system time %s", (time) => {
  test("a fake created before the change responds", async () => {
    const { client } = await createCalled();
    setSystemTime(time);
    expect((await client.getAccounts()).accounts.length).toBeGreaterThan(0);
  });

  test("a fake created after the change responds", async () => {
    setSystemTime(time);
    const { client } = await createCalled();
    expect((await client.getAccounts()).accounts.length).toBeGreaterThan(0);
  });

  test("a fake responds after the change is undone", async () => {
    setSystemTime(time);
    const { client } = await createCalled();
    await client.getAccounts();
    vi.useRealTimers();
    expect((await client.getAccounts()).accounts.length).toBeGreaterThan(0);
  });

  test("scenarios respond too", async () => {
    const { fake } = await createCalled();
    setSystemTime(time);
    expect(await fake.arrange.expiredQuote()).toMatchObject({ status: "expired" });
  });
});

test("the system time may step in both directions between requests", async () => {
  const { client } = await createCalled();
  for (const time of ["2030-06-01", "2020-06-01", "2030-05-31", "2020-06-01"]) {
    setSystemTime(time);
    await client.createQuote({ params, body: quoteBody });
  }
  expect((await client.getQuotes({ params })).quotes).toHaveLength(4);
});

test("refuses a recorded request, regardless of changes of the system time", async () => {
  const { fake } = await createCalled();
  const requests: Request[] = [];
  setSystemTime("2026-01-01T00:00:00Z");
  const client = createClient(contract, {
    ...fake.clientOptions,
    fetch: (request) => (requests.push(request.clone()), fake.app.fetch(request)),
  });
  await client.getAccounts();
  for (const time of ["2029-01-01T00:00:00Z", "2026-01-01T00:00:05Z"]) {
    vi.setSystemTime(time);
    expect((await fake.app.fetch(requests[0]!.clone())).status).toBe(400);
  }
});

test("responds while all timers are faked, and uses the test's clock", async () => {
  vi.useFakeTimers();
  vi.setSystemTime("2024-01-01T00:00:00Z");
  const { fake, client } = await createCalled({ clock: { start: "now", runs: true } });
  expect((await client.getAccounts()).accounts.length).toBeGreaterThan(0);
  expect(new Date(fake.clock.now()).toISOString()).toBe("2024-01-01T00:00:00.000Z");
  await vi.advanceTimersByTimeAsync(5_000);
  expect(new Date(fake.clock.now()).toISOString()).toBe("2024-01-01T00:00:05.000Z");
});
