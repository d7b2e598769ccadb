/** Time limits of calls and attempts, and aborts. @module */
import { api, contract, createSubAccountWithdrawal, executeQuote, getAccounts } from "@provider-connectivity/contract";
import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { createClient, type ReceivedResponse } from "./index.ts";
import { createPathClient } from "./path.ts";
import {
  failing,
  json,
  LIMIT_MS,
  networkError,
  params,
  provide,
  type Reply,
  withdrawal,
} from "./testing/test-provider.ts";

test("a call ends at its time limit even if fetch ignores the signal", async () => {
  const { options, runtime } = provide(() => {
    setImmediate(() => runtime.expire());
    return new Promise<Response>(() => {});
  });
  const { error } = await createClient(api, options).result(executeQuote, { params: { ...params, id: "q" } });
  expect(error).toMatchObject({ status: undefined, outcome: "unknown", cause: { name: "TimeoutError" } });
  expect(error?.message).toBe(`executeQuote: no response: TimeoutError: exceeded the time limit of ${LIMIT_MS} ms`);
});

test("does not retry a call that exceeded its time limit", async () => {
  const { options, runtime, received } = provide(() => {
    setImmediate(() => runtime.expire());
    return new Promise<Response>(() => {});
  });
  expect((await createClient(api, options).result(getAccounts)).error?.outcome).toBe("failed");
  expect(received).toHaveLength(1);
});

const hanging = () => new Promise<Response>(() => {});

test.each([
  ["ignores the signal", hanging],
  [
    "respects the signal",
    ({ signal }: Request) =>
      new Promise<Response>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
  ],
])("cancels and repeats a hanging attempt of a repeatable call if fetch %s", async (_, hang) => {
  const first: Reply = (request) => {
    setImmediate(() => runtime.expireAttempt());
    return hang(request);
  };
  const { options, runtime, received } = provide(first, first, json(201, { id: "w" }));
  const failures: unknown[] = [];
  const client = createClient(api, { ...options, onRetry: ({ failure }) => void failures.push(failure) });
  expect(await client.call(createSubAccountWithdrawal, withdrawal)).toEqual({ id: "w" });
  const failure = { kind: "no-response", outcome: "unknown", cause: { name: "TimeoutError" } };
  expect(failures).toMatchObject([failure, failure]);
  expect(received).toHaveLength(3);
  expect(new Set(received.map(({ body }) => body)).size).toBe(1);
});

test("the last attempt, and a write without a key, may use the whole time of the call", async () => {
  const { options, runtime, received } = provide(() => {
    runtime.expireAttempt();
    setImmediate(() => runtime.expire());
    return hanging();
  });
  const client = createClient(api, { ...options, retries: { attempts: 1 } });
  expect((await client.result(getAccounts)).error?.message).toContain(`the time limit of ${LIMIT_MS} ms`);
  const write = await createClient(api, options).result(executeQuote, { params: { ...params, id: "q" } });
  expect(write.error).toMatchObject({ kind: "no-response", outcome: "unknown" });
  expect(write.error?.message).toContain(`the time limit of ${LIMIT_MS} ms`);
  expect(received).toHaveLength(2);
});

test("a write without a key keeps its time limit after an attempt that was never sent", async () => {
  const late = async () => {
    await new Promise(setImmediate);
    runtime.expire();
    await new Promise(setImmediate);
    return json(200, { id: "q" });
  };
  const { options, runtime, received } = provide(networkError("ECONNREFUSED"), late);
  const { error } = await createClient(api, options).result(executeQuote, { params: { ...params, id: "q" } });
  expect(error).toMatchObject({ kind: "no-response", outcome: "unknown", cause: { name: "TimeoutError" } });
  expect(received).toHaveLength(2);
});

test("ignores the response to a cancelled attempt", async () => {
  const responses: string[] = [];
  let late: (response: Response) => void = () => {};
  const { options, runtime } = provide(
    () => {
      setImmediate(() => runtime.expireAttempt());
      return new Promise<Response>((resolve) => (late = resolve));
    },
    () => {
      late(json(400, { errorType: "bad-request", message: "m" }));
      return new Promise<Response>((_, reject) => setImmediate(() => reject(networkError("ECONNRESET"))));
    },
  );
  const retries = { attempts: 2 };
  const onResponse = ({ attempt }: ReceivedResponse) => void responses.push(`attempt ${attempt}`);
  const client = createClient(api, { ...options, retries, onResponse });
  const { error } = await client.result(createSubAccountWithdrawal, withdrawal);
  expect(error).toMatchObject({ kind: "no-response", status: undefined, outcome: "unknown" });
  expect(responses).toEqual([]);
});

test("accepts a time limit for one call", async () => {
  const { options, runtime } = provide(() => {
    setImmediate(() => runtime.expire());
    return new Promise<Response>(() => {});
  });
  const client = createClient(api, { ...options, timeoutMs: 5 });
  const { error } = await client.result(getAccounts, {}, { timeoutMs: LIMIT_MS });
  expect(error?.message).toMatch(`the time limit of ${LIMIT_MS} ms`);
});

test("an abort before, during or between attempts is an error with its reason as cause", async () => {
  const reason = new Error("enough");
  const controller = new AbortController();
  const abort = () => controller.abort(reason);
  const { options, received } = provide(() => {
    setImmediate(abort);
    return new Promise<Response>(() => {});
  });
  const client = createClient(api, options);
  const { signal } = controller;
  const aborted = { kind: "aborted", outcome: "failed", cause: reason, operationId: "getAccounts" };
  await expect(client.call(getAccounts, {}, { signal })).rejects.toMatchObject(aborted);
  expect((await client.result(getAccounts, {}, { signal })).error).toMatchObject(aborted);
  const byPath = createPathClient(contract, options).GET("/accounts", { signal });
  await expect(byPath).rejects.toMatchObject(aborted);
  expect(received).toHaveLength(1);
});

test("sends nothing if the call is aborted while it is signed", async () => {
  const controller = new AbortController();
  const { options, received } = provide(json(200, {}));
  const sign = () => (controller.abort("enough"), "a signature");
  const client = createClient(api, { ...options, signer: { sign } });
  const { error } = await client.result(createSubAccountWithdrawal, withdrawal, { signal: controller.signal });
  // The rest of the attempt runs after the call has ended.
  await new Promise(setImmediate);
  expect(error).toMatchObject({ kind: "aborted", outcome: "failed", cause: "enough" });
  expect(received).toHaveLength(0);
});

test("an abort between two attempts ends the call", async () => {
  const controller = new AbortController();
  const { options, received } = provide(failing());
  const client = createClient(api, { ...options, onRetry: () => controller.abort("enough") });
  await expect(client.call(getAccounts, {}, { signal: controller.signal })).rejects.toMatchObject({
    kind: "aborted",
    cause: "enough",
  });
  expect(received).toHaveLength(1);
});

test("neither a timer nor a listener remains when a call has ended", async () => {
  const { options, runtime } = provide(json(200, {}));
  const caller = new AbortController();
  const signals: AbortSignal[] = [];
  const wait = (ms: number, signal: AbortSignal) => (signals.push(signal), runtime.wait(ms, signal));
  await createClient(api, { ...options, runtime: { ...runtime, wait } }).call(
    getAccounts,
    {},
    { signal: caller.signal },
  );
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  expect(getEventListeners(caller.signal, "abort")).toEqual([]);
});

test("onResponse receives the clock difference", async () => {
  const seen: (number | undefined)[] = [];
  const { options, runtime } = provide(() => json(200, {}, { Date: new Date(runtime.time - 20_000).toUTCString() }));
  const client = createClient(api, { ...options, onResponse: ({ clockSkewMs }) => void seen.push(clockSkewMs) });
  await client.call(getAccounts);
  expect(seen).toEqual([20_000]);
});

test("attempts and pauses share the time limit", async () => {
  const { options, runtime, received } = provide(failing());
  const retries = { attempts: 100, baseMs: 40_000, maxMs: 40_000 };
  const { error } = await createClient(api, { ...options, retries }).result(getAccounts);
  expect(error).toMatchObject({ status: 503 });
  // Pauses of 20 s each, with a limit of 60 s.
  expect([received.length, runtime.waits]).toEqual([3, [20_000, 20_000]]);
});

test("a signer that hangs ends at the time limit, and nothing is sent", async () => {
  const { options, runtime, received } = provide();
  const sign = () => {
    setImmediate(() => runtime.expire());
    return new Promise<string>(() => {});
  };
  const client = createClient(api, { ...options, signer: { sign } });
  const { error } = await client.result(createSubAccountWithdrawal, withdrawal);
  expect(error).toMatchObject({ kind: "no-response", outcome: "failed", cause: { name: "TimeoutError" } });
  expect(received).toHaveLength(0);
});
