import { expect, test } from "vitest";
import { checkHistory, type HistoryEntry } from "./check-history.ts";

const id = (text: string) => ({ id: text });
const withdraw = (
  [invoked, returned]: readonly [number, number],
  key: string,
  amount: number,
  outcome: Extract<HistoryEntry, { kind: "withdrawal" }>["outcome"],
): HistoryEntry => ({ kind: "withdrawal", invoked, returned, key, amount, outcome });
const read = ([invoked, returned]: readonly [number, number], available: number): HistoryEntry => ({
  kind: "read",
  invoked,
  returned,
  available,
});

test.each<[string, readonly HistoryEntry[]]>([
  ["one after another", [withdraw([0, 1], "a", 60, id("w1")), read([2, 3], 40), withdraw([4, 5], "b", 60, "refused")]],
  [
    "at the same time, in either order",
    [withdraw([0, 9], "a", 60, "refused"), withdraw([1, 8], "b", 50, id("w1")), read([2, 7], 50)],
  ],
  [
    "without a response, and done all the same",
    [withdraw([0, 1], "a", 60, "unknown"), read([2, 3], 100), read([4, 5], 40)],
  ],
  [
    "without a response, and never done",
    [withdraw([0, 1], "a", 60, "unknown"), read([2, 3], 100), withdraw([4, 5], "b", 100, id("w1"))],
  ],
  [
    "sent again, with the response of the first attempt",
    [withdraw([0, 1], "a", 60, id("w1")), withdraw([2, 3], "a", 60, id("w1")), read([4, 5], 40)],
  ],
])("finds an order for operations %s", (_title, history) => {
  expect(checkHistory(history, 100)).toBeUndefined();
});

test.each<[string, readonly HistoryEntry[], RegExp]>([
  [
    "a lost update",
    [withdraw([0, 3], "a", 10, id("w1")), withdraw([1, 4], "b", 20, id("w2")), read([5, 6], 90)],
    /none of these fits: read of 90/,
  ],
  ["an overdraft", [withdraw([0, 3], "a", 60, id("w1")), withdraw([1, 4], "b", 60, id("w2"))], /none of these fits/],
  ["a stale read", [withdraw([0, 1], "a", 60, id("w1")), read([2, 3], 40), read([4, 5], 100)], /read of 100/],
  [
    "a withdrawal that was made twice",
    [withdraw([0, 1], "a", 10, id("w1")), withdraw([2, 3], "a", 10, id("w2"))],
    /several responses: w1, w2/,
  ],
  [
    "a refusal although there was enough",
    [withdraw([0, 1], "a", 10, id("w1")), withdraw([2, 3], "b", 50, "refused"), read([4, 5], 90)],
    /withdrawal b of 50: refused/,
  ],
  [
    "one response for two keys",
    [withdraw([0, 1], "a", 10, id("w1")), withdraw([2, 3], "b", 10, id("w1"))],
    /belongs to several keys/,
  ],
])("finds the race: %s", (_title, history, message) => {
  expect(checkHistory(history, 100)).toMatch(message);
});
