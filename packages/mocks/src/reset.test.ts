import { afterEach, expect, test, vi } from "vitest";
import { failing, type FakeProvider } from "./index.ts";
import { createCalled, eur, internalBody, params, quoteBody } from "./testing/calls.ts";

afterEach(() => void vi.useRealTimers());

/** The latency of the fake's next response. `undefined` if there is none. */
async function latencyOf({ app, baseUrl }: FakeProvider): Promise<number | undefined> {
  const timers = vi.spyOn(globalThis, "setTimeout").mockImplementationOnce((work) => {
    queueMicrotask(work);
    return undefined as never;
  });
  await app.fetch(new Request(`${baseUrl}/nothing`));
  const [first] = timers.mock.calls;
  timers.mockRestore();
  return first?.[1];
}

test.each([
  ["an override", async ({ fake }) => void fake.override("getAccounts", { status: 200, body: { accounts: [] } })],
  ["a fault", async ({ fake }) => void fake.fault({ kind: "error" })],
  ["a scenario", async ({ fake }) => fake.setScenario(failing("withdrawal", "no"))],
  ["a moved clock", async ({ fake }) => void (await fake.clock.advance(60_000))],
  ["money", async ({ fake }) => fake.addFunds(params.accountId, eur, "5")],
  ["a quote", async ({ client }) => void (await client.createQuote({ params, body: quoteBody }))],
  [
    "a withdrawal",
    async ({ client }) => void (await client.createSubAccountWithdrawal({ params, body: internalBody() })),
  ],
] satisfies [string, (called: Awaited<ReturnType<typeof createCalled>>) => Promise<void>][])(
  "a reset undoes %s, so that the same calls give the same bytes as in a new fake",
  async (_, change) => {
    const story = async ({ fake, client }: Awaited<ReturnType<typeof createCalled>>) => {
      await client.createQuote({ params, body: quoteBody });
      const { id } = await client.createSubAccountWithdrawal({ params, body: internalBody("3", "key") });
      await fake.clock.advance(10_000);
      await client.getWithdrawalDetails({ params: { ...params, id } });
      await client.getBalances({ params });
      await client.getAccounts();
      return [fake.clock.now(), ...fake.requests().map(({ response, fault }) => JSON.stringify([response, fault]))];
    };
    const changed = await createCalled();
    await change(changed);
    await changed.fake.reset();
    expect(changed.fake.requests()).toEqual([]);
    expect(await story(changed)).toEqual(await story(await createCalled()));
  },
);

test("latency is the time before each response: initially, changed, and after a reset", async () => {
  const { fake } = await createCalled({ latencyMs: 40 });
  expect(await latencyOf(fake)).toBe(40);
  fake.setLatencyMs(75);
  expect(await latencyOf(fake)).toBe(75);
  fake.setLatencyMs(0);
  expect(await latencyOf(fake)).toBeUndefined();
  await fake.reset();
  expect(await latencyOf(fake)).toBe(40);
});

test("chooses latencies from the range, in the same order after a reset", async () => {
  const { fake } = await createCalled({ latencyMs: { minMs: 10, maxMs: 30 } });
  const series = async () => {
    const times: (number | undefined)[] = [];
    for (let count = 0; count < 40; count++) times.push(await latencyOf(fake));
    return times;
  };
  const first = await series();
  expect(first.every((ms) => ms !== undefined && ms >= 10 && ms <= 30)).toBe(true);
  expect(new Set(first).size).toBeGreaterThan(5);
  await fake.reset();
  expect(await series()).toEqual(first);
});

test("a response does not arrive before its latency has passed", async () => {
  const { fake } = await createCalled({ latencyMs: 1_000, signatures: "ignore" });
  vi.useFakeTimers();
  let ended = false;
  const call = fake.app.fetch(new Request(`${fake.baseUrl}/accounts`)).then(() => (ended = true));
  await vi.advanceTimersByTimeAsync(999);
  expect(ended).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await call;
});
