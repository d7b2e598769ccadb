import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { TimeoutError, withTimeout } from "./index.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = () => new Promise<never>(() => undefined);

test("it returns what the work resolves to, and leaves no timer behind", async () => {
  expect(await withTimeout(Promise.resolve("done"), 10)).toBe("done");
  expect(vi.getTimerCount()).toBe(0);
});

test("it rejects with what the work rejects with", async () => {
  await expect(withTimeout(Promise.reject(new Error("lost")), 10)).rejects.toThrow("lost");
  expect(vi.getTimerCount()).toBe(0);
});

test.each<[string, PromiseLike<never>]>([
  ["a promise", never()],
  ["a thenable, such as a query builder", { then: () => never() }],
  ["a callable thenable", Object.assign(() => undefined, { then: () => never() })],
])("it gives up waiting for %s", async (_name, work) => {
  const waiting = expect(withTimeout(work, 10)).rejects.toThrow(new TimeoutError("Timed out after 10 ms."));
  await vi.advanceTimersByTimeAsync(10);
  await waiting;
});

test("onTimeout cancels the work and names the error", async () => {
  const onTimeout = vi.fn(() => new RangeError("too slow"));
  const waiting = expect(withTimeout(never(), 10, { onTimeout })).rejects.toThrow(new RangeError("too slow"));
  await vi.advanceTimersByTimeAsync(9);
  expect(onTimeout).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await waiting;
  expect(onTimeout).toHaveBeenCalledOnce();
});

test("a value is returned at once, and a thenable's value is unwrapped", async () => {
  expect(await withTimeout(7, 10)).toBe(7);
  expect(
    await withTimeout({ then: (resolve: (value: string) => void) => resolve("row") } as PromiseLike<string>, 10),
  ).toBe("row");
});

test("a rejection that comes after the time is up is ignored", async () => {
  const { promise, reject } = Promise.withResolvers<never>();
  const waiting = expect(withTimeout(promise, 10)).rejects.toThrow(TimeoutError);
  await vi.advanceTimersByTimeAsync(10);
  await waiting;
  reject(new Error("too late"));
  await vi.advanceTimersByTimeAsync(0);
});
