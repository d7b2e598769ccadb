/** The reference provider in memory, called in this process. @module */
import { expect, test } from "vitest";
import { allCases } from "./all-cases.ts";
import { inProcessTarget, tryAll } from "./testing/reference.ts";

const results = await tryAll(await inProcessTarget());

test("every name is the name of one case", () => {
  expect(new Set(allCases.map(({ name }) => name)).size).toBe(allCases.length);
});

test.each(results)("$name", ({ outcome, reason }) => {
  expect({ outcome, reason }).toEqual({ outcome: "passed", reason: undefined });
});
