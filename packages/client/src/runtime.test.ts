import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { webRuntime } from "./runtime.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a wait ends after its time", async () => {
  const waiting = webRuntime.wait(100, new AbortController().signal);
  await vi.advanceTimersByTimeAsync(99);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  await expect(waiting).resolves.toBeUndefined();
});

test("a wait ends with its signal and leaves no timer", async () => {
  const controller = new AbortController();
  const waiting = webRuntime.wait(100, controller.signal);
  controller.abort();
  await waiting;
  expect(vi.getTimerCount()).toBe(0);
});

test("a wait with an aborted signal ends at once", async () => {
  const waiting = webRuntime.wait(100, AbortSignal.abort());
  await vi.advanceTimersByTimeAsync(0);
  await expect(waiting).resolves.toBeUndefined();
});

test("an infinite wait does not end at once", async () => {
  const controller = new AbortController();
  const ended = vi.fn<() => void>();
  void webRuntime.wait(Infinity, controller.signal).then(ended);
  await vi.advanceTimersByTimeAsync(1_000_000);
  expect(ended).not.toHaveBeenCalled();
});

test("uses the clock and randomness of the system", () => {
  vi.setSystemTime(1234);
  expect(webRuntime.now()).toBe(1234);
  expect(webRuntime.random()).toBeLessThan(1);
  expect(webRuntime.randomUUID()).not.toBe(webRuntime.randomUUID());
});
