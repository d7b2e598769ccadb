import { getSettlementDetails } from "@provider-connectivity/contract";
import { afterEach, describe, expect, test, vi } from "vitest";
import { afterDelay, failing, fakePresets, type FakeProviderOptions } from "../index.ts";
import { createCalled, internalBody, params, quoteBody } from "../testing/calls.ts";

afterEach(() => vi.useRealTimers());

test("the clock stands still until it is advanced, and then runs due tasks at their times", async () => {
  const { fake, client } = await createCalled({ clock: { start: "2031-02-03T04:05:06.000Z" } });
  expect(new Date(fake.clock.now()).toISOString()).toBe("2031-02-03T04:05:06.000Z");
  const create = (key: string) => client.createSubAccountWithdrawal({ params, body: internalBody("1", key) });
  const first = await create("a");
  expect(await fake.clock.advance(5_000)).toBe(0);
  const second = await create("b");
  const read = (id: string) => client.getWithdrawalDetails({ params: { ...params, id } });
  expect(await fake.clock.advance(60_000)).toBeGreaterThanOrEqual(2);
  expect(await read(first.id)).toMatchObject({ status: "succeeded", finalizedAt: "2031-02-03T04:05:16.000Z" });
  expect(await read(second.id)).toMatchObject({ status: "succeeded", finalizedAt: "2031-02-03T04:05:21.000Z" });
  await expect(fake.clock.advance(-1)).rejects.toThrow("The clock cannot be moved by -1 ms.");
  await fake.reset();
  expect(new Date(fake.clock.now()).toISOString()).toBe("2031-02-03T04:05:06.000Z");
});

test("a running clock runs due tasks before the next response", async () => {
  const { fake, client } = await createCalled({ scenario: afterDelay(1), clock: { start: "now", runs: true } });
  expect(Math.abs(fake.clock.now() - Date.now())).toBeLessThan(60_000);
  const { id } = await client.createSubAccountWithdrawal({ params, body: internalBody() });
  const withdrawal = () => client.getWithdrawalDetails({ params: { ...params, id } });
  await expect.poll(withdrawal).toMatchObject({ status: "succeeded" });
});

test("each preset offers its components", async () => {
  const componentsOf = async (options: FakeProviderOptions) => {
    const { client } = await createCalled(options);
    return Object.keys((await client.getCapabilities()).components);
  };
  expect(await componentsOf(fakePresets.everything)).toEqual(
    expect.arrayContaining(["liquidity", "ramps", "collateral", "transfersFiat", "rates"]),
  );
  expect(await componentsOf(fakePresets.bank)).not.toContain("transfersBlockchain");
  expect(await componentsOf(fakePresets.onOffRamp)).toContain("ramps");
  const internal = await componentsOf(fakePresets.internalOnly);
  expect(internal).toContain("transfersInternal");
  expect(internal).not.toContain("transfersPeerAccounts");
});

test("an operation that is not offered is not found", async () => {
  const { client } = await createCalled(fakePresets.internalOnly);
  await expect(client.createQuote({ params, body: quoteBody })).rejects.toMatchObject({ status: 404 });
});

test("a slow provider takes between 0.5 and 3 seconds, depending on the seed", async () => {
  const times = async () => {
    const { fake } = await createCalled(fakePresets.slow);
    vi.useFakeTimers();
    const begin = Date.now();
    const ended = fake.app.fetch(new Request(`${fake.baseUrl}/accounts`)).then(() => Date.now() - begin);
    await vi.advanceTimersByTimeAsync(3_000);
    vi.useRealTimers();
    return ended;
  };
  const [one, other] = [await times(), await times()];
  expect(one).toBeGreaterThanOrEqual(500);
  expect(one).toBeLessThanOrEqual(3_000);
  expect(other).toBe(one);
});

test("an unreliable provider fails sometimes, in the same way after a reset", async () => {
  const { fake, client } = await createCalled(fakePresets.unreliable);
  const ends: string[] = [];
  for (let count = 0; count < 60; count++)
    ends.push(
      await client.getAccounts().then(
        () => "success",
        ({ kind }: { kind: string }) => kind,
      ),
    );
  expect(new Set(ends)).toEqual(new Set(["success", "refusal", "no-response"]));
  expect(ends.filter((end) => end === "success").length).toBeGreaterThan(30);
  const faults = fake.requests().map(({ fault }) => fault);
  await fake.reset();
  for (let count = 0; count < 60; count++) await client.getAccounts().catch(() => undefined);
  expect(fake.requests().map(({ fault }) => fault)).toEqual(faults);
});

test("a withdrawal is accepted and fails later, and its amount is returned", async () => {
  const { fake, client } = await createCalled(fakePresets.failingWithdrawals);
  const before = await client.getBalances({ params });
  const { id, status } = await client.createSubAccountWithdrawal({ params, body: internalBody() });
  expect(status).toBe("pending");
  expect(await client.getBalances({ params })).not.toEqual(before);
  await fake.clock.advance(10_000);
  expect(await client.getWithdrawalDetails({ params: { ...params, id } })).toMatchObject({ status: "failed" });
  expect(await client.getBalances({ params })).toEqual(before);
});

test("the scenario can change while the provider runs, until reset", async () => {
  const { fake, client } = await createCalled();
  const statusAfter = async () => {
    const { id } = await client.createSubAccountWithdrawal({ params, body: internalBody() });
    await fake.clock.advance(10_000);
    return (await client.getWithdrawalDetails({ params: { ...params, id } })).status;
  };
  fake.setScenario(failing(["withdrawal", "ramp"], "no"));
  expect(await statusAfter()).toBe("failed");
  fake.setScenario(fakePresets.manual.scenario);
  expect(await statusAfter()).toBe("pending");
  await fake.reset();
  expect(await statusAfter()).toBe("succeeded");
});

describe("arrange", () => {
  test("an expired quote cannot be executed", async () => {
    const { fake, client } = await createCalled();
    const { id, status } = await fake.arrange.expiredQuote(params);
    expect(status).toBe("expired");
    await expect(client.executeQuote({ params: { ...params, id } })).rejects.toMatchObject({
      errorType: "quote-not-ready",
    });
  });

  test.each(["Invalid", "Pending", "InProgress", "Completed", "Failed"] as const)(
    "a settlement in the state %s is found by its version",
    async (wanted) => {
      const { fake, client } = await createCalled();
      const { accountId, collateralId, settlementVersion, state, settlementId } = await fake.arrange.settlement(wanted);
      expect(state.status).toBe(wanted);
      expect(state.depositTransactions).toHaveLength(1);
      const found = await client.call(getSettlementDetails, { params: { accountId, collateralId, settlementVersion } });
      expect(found).toEqual(state);
      expect(settlementId === undefined).toBe(wanted === "Invalid" || wanted === "Pending");
    },
  );

  test.each(["CANCELLED", "FAILED", "REJECTED"] as const)(
    "a transfer of a failed settlement is %s",
    async (refusedAs) => {
      const { fake } = await createCalled();
      const { state } = await fake.arrange.settlement("Failed", { refusedAs, reason: "no" });
      expect(state.depositTransactions).toMatchObject([{ status: refusedAs, rejectionReason: "no" }]);
    },
  );

  test("overrides, faults and the log do not affect it", async () => {
    const { fake, client } = await createCalled();
    fake.override("createQuote", { status: 404, body: { message: "", errorType: "not-found" } }, { times: 1 });
    fake.fault({ kind: "network-error", times: 1 });
    await fake.arrange.expiredQuote();
    expect(fake.requests()).toEqual([]);
    await expect(client.getAccounts()).rejects.toMatchObject({ kind: "no-response" });
    await expect(client.createQuote({ params, body: quoteBody })).rejects.toMatchObject({ status: 404 });
  });

  test("an error names the operation that the preset does not offer", async () => {
    const { fake } = await createCalled(fakePresets.internalOnly);
    await expect(fake.arrange.expiredQuote()).rejects.toThrow(/needs getQuoteCapabilities.*404/);
    await expect(fake.arrange.settlement("Pending")).rejects.toThrow(/needs getCollateralAccountLinks.*404/);
  });
});
