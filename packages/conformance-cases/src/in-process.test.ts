/** The reference provider in memory, called in this process. @module */
import { contract } from "@provider-connectivity/contract";
import { expect, test } from "vitest";
import { allCases } from "./all-cases.ts";
import { inProcessTarget } from "./testing/reference.ts";
import { tryAll } from "./try-all.ts";

const results = await tryAll(await inProcessTarget());
const exchanges = results.flatMap((result) => result.exchanges);

test("every name is the name of one case", () => {
  expect(new Set(allCases.map(({ name }) => name)).size).toBe(allCases.length);
});

test("every operation succeeds at least once", () => {
  const succeeded = new Set(exchanges.filter(({ status }) => status < 300).map(({ operationId }) => operationId));
  expect(Object.keys(contract.operations).filter((id) => !succeeded.has(id))).toEqual([]);
});

test.each(results)("$name", ({ outcome, reason }) => {
  expect({ outcome, reason }).toEqual({ outcome: "passed", reason: undefined });
});
