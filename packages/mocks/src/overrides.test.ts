import { getAccounts } from "@provider-connectivity/contract";
import { expect, onTestFinished, test, vi } from "vitest";
import type { FakeProviderError } from "./index.ts";
import { createCalled, internalBody, params, quoteBody } from "./testing/calls.ts";

const refusal = { status: 400, body: { message: "no", errorType: "unsupported-conversion" } } as const;

test("responds with an override for its number of requests, and then with the provider", async () => {
  const { fake, client } = await createCalled();
  fake.override("createQuote", refusal, { times: 2 });
  const create = () => client.createQuote({ params, body: quoteBody });
  const refused = { status: 400, errorType: "unsupported-conversion" };
  await expect(create()).rejects.toMatchObject(refused);
  await expect(create()).rejects.toMatchObject(refused);
  expect(await create()).toMatchObject({ status: "ready" });
});

test("uses overrides with a number first, in order, and then the last one without a number", async () => {
  const { fake, client } = await createCalled();
  const statusOf = async () => (await client.result(getAccounts)).error?.status;
  const response = (status: 404 | 500 | 502 | 503) =>
    ({ status, body: { message: "", errorType: "internal-error" } }) as const;
  fake.override("getAccounts", response(500));
  const undo = fake.override("getAccounts", response(502));
  fake.override("getAccounts", response(404), { times: 1 });
  fake.override("getAccounts", response(503), { times: 1 });
  expect([await statusOf(), await statusOf(), await statusOf()]).toEqual([404, 503, 502]);
  undo();
  expect(await statusOf()).toBe(500);
  await fake.reset();
  expect(await statusOf()).toBe(undefined);
});

test("passes the typed request with defaults to a function, which may change the original response", async () => {
  const { fake, client } = await createCalled();
  const limits: number[] = [];
  fake.override("getAccounts", async ({ query }, original) => {
    limits.push(query.limit);
    const reply = await original();
    if (reply.status !== 200) return reply;
    return { status: 200, body: { accounts: reply.body.accounts.slice(0, 1) } };
  });
  expect((await client.getAccounts()).accounts).toHaveLength(1);
  expect(limits).toEqual([10]);
});

test("passes an error of the original handler to a function as a reply", async () => {
  const { fake, client } = await createCalled();
  const seen: unknown[] = [];
  fake.override("getQuoteDetails", async (_request, original) => {
    const reply = await original();
    seen.push(reply);
    return reply;
  });
  const call = client.getQuoteDetails({ params: { ...params, id: "none" } });
  await expect(call).rejects.toMatchObject({ status: 404, errorType: "not-found" });
  expect(seen).toMatchObject([{ status: 404, body: { errorType: "not-found" } }]);
});

test("a request that the provider refuses does not reach an override and does not count", async () => {
  const { fake, client } = await createCalled();
  fake.override("getAccountDetails", { status: 503, body: { message: "", errorType: "internal-error" } }, { times: 1 });
  const unsigned = await fake.app.fetch(new Request(`${fake.baseUrl}/accounts/${params.accountId}`));
  expect(unsigned.status).toBe(400);
  await expect(client.getAccountDetails({ params: { accountId: "theirs" } })).rejects.toMatchObject({ status: 404 });
  await expect(client.getAccountDetails({ params })).rejects.toMatchObject({ status: 503 });
  await client.getAccountDetails({ params });
});

test("sends the headers of an override with its response", async () => {
  const { fake } = await createCalled({ signatures: "ignore" });
  const body = { message: "later", errorType: "internal-error" } as const;
  fake.override("getAccounts", { status: 429, body }, { headers: { "Retry-After": "7" } });
  const request = new Request(`${fake.baseUrl}/accounts`, { headers: { "X-FBAPI-KEY": "alder-one" } });
  const response = await fake.app.fetch(request);
  expect([response.status, response.headers.get("Retry-After")]).toEqual([429, "7"]);
});

test("stores a 4xx of an override for an idempotent request, but not a 5xx", async () => {
  const { fake, client } = await createCalled();
  const send = (key: string) =>
    client.createSubAccountWithdrawal({ params, body: internalBody("10", key) }).then(
      () => 200,
      (error: { status: number }) => error.status,
    );
  fake.override(
    "createSubAccountWithdrawal",
    { status: 400, body: { message: "", errorType: "bad-request" } },
    { times: 1 },
  );
  expect([await send("one"), await send("one")]).toEqual([400, 400]);
  fake.override(
    "createSubAccountWithdrawal",
    { status: 503, body: { message: "", errorType: "internal-error" } },
    { times: 1 },
  );
  expect([await send("two"), await send("two")]).toEqual([503, 200]);
});

test("turns a response that breaks the contract into a described 500 and a violation", async () => {
  const { fake, client } = await createCalled();
  const accounts = [{ id: 3, title: "x", status: "active" }] as never;
  fake.override("getAccounts", { status: 200, body: { accounts } });
  const message =
    "getAccounts responded with 200, which breaks the contract at /accounts/0/id: must be a string. The value is 3.";
  await expect(client.getAccounts()).rejects.toMatchObject({ status: 500, body: { message } });
  expect(fake.violations()).toMatchObject([
    { operationId: "getAccounts", violation: { status: 200, pointer: "/accounts/0/id", value: 3 } },
  ]);
  expect(() => fake.verify()).toThrow(message);
  fake.verify();
});

test("a reset restores the initial state, and then reports the violations that were not verified", async () => {
  const { fake, client } = await createCalled();
  fake.override("getCapabilities", { status: 299 as never, body: {} as never });
  await expect(client.getCapabilities()).rejects.toMatchObject({ status: 500 });
  const failure: FakeProviderError = await fake.reset().then(
    () => Promise.reject(new Error("nothing was thrown")),
    (error: FakeProviderError) => error,
  );
  expect(failure.violations).toMatchObject([{ operationId: "getCapabilities", violation: { value: 299 } }]);
  expect(failure.message).toContain("getCapabilities responded with 299");
  await client.getCapabilities();
  await fake.reset();
});

test("an invalid response to an idempotent request has no effect", async () => {
  const { fake, client } = await createCalled();
  fake.override(
    "createSubAccountWithdrawal",
    async (_request, original) => {
      await original();
      return { status: 201, body: { id: 1 } as never };
    },
    { times: 1 },
  );
  const send = () => client.createSubAccountWithdrawal({ params, body: internalBody("10", "key") });
  await expect(send()).rejects.toMatchObject({ status: 500 });
  expect((await client.getWithdrawals({ params })).withdrawals).toEqual([]);
  expect(() => fake.verify()).toThrow("createSubAccountWithdrawal");
  await send();
  expect((await client.getWithdrawals({ params })).withdrawals).toHaveLength(1);
});

test("reports an exception of an override as a violation with its stack", async () => {
  const { fake, client } = await createCalled();
  fake.override("getAccounts", () => {
    throw new RangeError("a mistake in the test");
  });
  await expect(client.getAccounts()).rejects.toMatchObject({ status: 500 });
  expect(() => fake.verify()).toThrow(/getAccounts: .*a mistake in the test[^]*overrides\.test\.ts/);
});

test("breaksContract allows any status, any body, and text that is not JSON", async () => {
  const { fake, client } = await createCalled();
  const broken = { breaksContract: true } as const;
  fake.override("getAccounts", { status: 200, body: { accounts: "none" } }, { ...broken, times: 1 });
  expect(await client.getAccounts()).toEqual({ accounts: "none" });
  fake.override("getAccounts", { status: 200, text: '{"accounts":[' }, { ...broken, times: 1 });
  await expect(client.getAccounts()).rejects.toMatchObject({ kind: "invalid-response" });
  fake.override("getAccounts", async (_request, original) => ({ ...(await original()), status: 418 }), broken);
  await expect(client.getAccounts()).rejects.toMatchObject({ status: 418 });
  fake.verify();
});

test("a response that HTTP does not allow is a violation, even with breaksContract", async () => {
  const { fake, client } = await createCalled();
  const broken = { breaksContract: true, times: 1 } as const;
  for (const response of [{ status: 700 }, { status: 204, body: {} }]) {
    fake.override("getAccounts", response, broken);
    await expect(client.getAccounts()).rejects.toMatchObject({ status: 500 });
    expect(() => fake.verify()).toThrow(`An override of getAccounts responds with ${response.status}`);
  }
});

test("the original handler's effect remains if its response is replaced", async () => {
  const { fake, client } = await createCalled();
  fake.override(
    "createSubAccountWithdrawal",
    async (_request, original) => {
      await original();
      return { status: 201, text: "done" };
    },
    { breaksContract: true, times: 1 },
  );
  const send = () => client.createSubAccountWithdrawal({ params, body: internalBody("10", "key") });
  await expect(send()).rejects.toMatchObject({ kind: "invalid-response", outcome: "unknown" });
  const { withdrawals } = await client.getWithdrawals({ params });
  expect(await send()).toEqual(withdrawals[0]);
});

test("rejects an override that no request can reach", async () => {
  const { fake } = await createCalled({ preset: "internal-only" });
  expect(() => fake.override("createQuote", refusal)).toThrow("it needs the component liquidity");
  expect(() => fake.override("nothing" as "getAccounts", { status: 200, body: { accounts: [] } })).toThrow("nothing");
  expect(() => fake.override("getAccounts", { status: 200, body: { accounts: [] } }, { times: 0 })).toThrow("times");
});

test.each(["warn", "strip", "refuse", "allow", undefined] as const)(
  "undeclared properties of an override: %s",
  async (undeclaredProperties) => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    onTestFinished(() => warn.mockRestore());
    const { fake, client } = await createCalled({ ...(undeclaredProperties && { undeclaredProperties }) });
    const row = { id: "main", title: "Main", status: "active", ssn: "078-05-1120" } as const;
    fake.override("getAccounts", { status: 200, body: { accounts: [row] } });
    const result = await client.result(getAccounts);
    const isSent = undeclaredProperties !== "refuse" && undeclaredProperties !== "strip";
    expect(JSON.stringify(result.data ?? null).includes("ssn")).toBe(isSent);
    const isRefused = undeclaredProperties === "refuse";
    expect(result.error?.status).toBe(isRefused ? 500 : undefined);
    const found = fake.violations().map(({ message }) => message);
    const violation = expect.stringMatching(/^getAccounts: .*"\/accounts\/0\/ssn": is not declared$/);
    expect(found).toEqual(isRefused ? [violation] : []);
    const warned = warn.mock.calls.join();
    const isWarned = !isRefused && undeclaredProperties !== "allow";
    expect(warned.includes('"operationId":"getAccounts","pointers":["/accounts/0/ssn"]')).toBe(isWarned);
    expect(warned).not.toContain("078-05-1120");
  },
);
