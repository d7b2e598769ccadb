/**
 * Compiles values that the reference rejects. `pnpm test` uses some hundred invalid literals, `pnpm test:long types` fifteen
 * hundred.
 * @module
 */
import { contract } from "@provider-connectivity/contract";
import { createRandom } from "@provider-connectivity/conformance-cases/testing/generate";
import { describeViolation } from "@provider-connectivity/core/validation";
import { expect, test } from "vitest";
import { compileLiterals } from "./compile-literals.ts";
import { loadGenerated } from "./generated.ts";
import { operationsWithBody, validBody } from "./refusals/measure.ts";
import { KINDS, singleFault } from "./refusals/single-faults.ts";

const LITERALS = process.env["PROVIDER_LONG"] === undefined ? 300 : 1500;

/** The keywords that TypeScript types cannot express, with the reason. */
const INEXPRESSIBLE: Readonly<Record<string, string>> = {
  pattern: "template literal types have no character classes, repetitions or anchors",
  format: "a date, an address or an id is any string",
  minimum: "types cannot express a range of numbers",
  maximum: "types cannot express a range of numbers",
};

const newest = (await loadGenerated()).find(({ isNewest }) => isNewest);
if (newest === undefined) throw new Error("generated/src has no versions");
const operations = operationsWithBody(newest.document, contract.validators);

test("the compiler rejects invalid literals, except for constraints that types cannot express", () => {
  const random = createRandom(11);
  const literals = new Map<string, string>();
  for (let run = 0; literals.size < LITERALS; run++) {
    const operation = random.pick(operations);
    const kind = KINDS[run % KINDS.length] ?? "drop";
    const body = singleFault(kind, validBody(operation, random), validBody(operation, random), random)?.body;
    if (body === undefined || operation.validate(body)) continue;
    const { keyword } = describeViolation(operation.validate, body);
    const types = `operations[${JSON.stringify(operation.operationId)}]`;
    literals.set(`BodyOf<${types}> = ${JSON.stringify(body)};`, keyword);
  }
  const refused = compileLiterals(newest.version, [...literals.keys()]);
  const accepted = [...literals].filter((_entry, index) => !refused.has(index));
  expect(accepted.filter(([, keyword]) => !Object.hasOwn(INEXPRESSIBLE, keyword))).toEqual([]);
  expect(refused.size).toBeGreaterThan(LITERALS / 2);
  expect(refused.size + accepted.length).toBe(LITERALS);
});
