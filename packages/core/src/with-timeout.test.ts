import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { TimeoutError, withTimeout } from "./index.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = () => new Promise<never>(() => undefined);

const rejectionOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

/** A thenable that is not a promise, such as a query builder. */
// oxlint-disable-next-line unicorn/no-thenable -- thenables are what this tests
const thenable = <T>(then: PromiseLike<T>["then"]): PromiseLike<T> => ({ then });

test("resolves to the result of the work, and leaves no timer behind", async () => {
  expect(await withTimeout(Promise.resolve("done"), 10)).toBe("done");
  expect(vi.getTimerCount()).toBe(0);
});

test("rejects with the error of the work", async () => {
  await expect(withTimeout(Promise.reject(new Error("lost")), 10)).rejects.toThrow("lost");
  expect(vi.getTimerCount()).toBe(0);
});

test.each<[string, PromiseLike<never>]>([
  ["a promise", never()],
  ["a thenable, such as a query builder", thenable<never>(() => never())],
  [
    "a callable thenable",
    Object.assign(
      () => undefined,
      thenable<never>(() => never()),
    ),
  ],
])("stops waiting for %s", async (_name, work) => {
  const [error] = await Promise.all([rejectionOf(withTimeout(work, 10)), vi.advanceTimersByTimeAsync(10)]);
  expect(error).toEqual(new TimeoutError("Timed out after 10 ms."));
});

test("onTimeout cancels the work and provides the error", async () => {
  const onTimeout = vi.fn<() => Error>(() => new RangeError("too slow"));
  const rejection = rejectionOf(withTimeout(never(), 10, { onTimeout }));
  await vi.advanceTimersByTimeAsync(9);
  expect(onTimeout).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(await rejection).toEqual(new RangeError("too slow"));
  expect(onTimeout).toHaveBeenCalledOnce();
});

test("returns a plain value at once, and unwraps a thenable's value", async () => {
  expect(await withTimeout(7, 10)).toBe(7);
  const row = thenable<string>((resolve) => Promise.resolve("row").then(resolve));
  expect(await withTimeout(row, 10)).toBe("row");
});

test("ignores a rejection after the timeout", async () => {
  const { promise, reject } = Promise.withResolvers<never>();
  const rejection = rejectionOf(withTimeout(promise, 10));
  await vi.advanceTimersByTimeAsync(10);
  expect(await rejection).toBeInstanceOf(TimeoutError);
  reject(new Error("too late"));
  await vi.advanceTimersByTimeAsync(0);
});
