/**
 * Checks that refusals name the location of the fault. `pnpm test` uses some hundred bodies with one fault; `pnpm test:long
 * refusals` uses tens of thousands and prints the figures for each kind.
 * @module
 */
import { contract } from "@provider-connectivity/contract";
import { createRandom, sample } from "@provider-connectivity/conformance-cases/testing/generate";
import { describeViolation } from "@provider-connectivity/core/validation";
import { expect, test } from "vitest";
import { markdownTable } from "../../bench/markdown-table.ts";
import { loadGenerated } from "../generated.ts";
import { measureRefusals, operationsWithBody, type Measurement } from "./measure.ts";
import { acceptedPointers, requiredOnly } from "./required-only.ts";
import { KINDS, placesIn, pointerTo, without } from "./single-faults.ts";

const isLong = process.env["PROVIDER_LONG"] !== undefined;
/** The number of changed bodies per operation and kind. */
const BODIES = isLong ? 600 : 12;
/** The number of bodies per operation from which each property is removed once. */
const REQUIRED_ONLY = isLong ? 10_000 : 20;

/** Ten thousand bodies of an operation take minutes. */
const TIMEOUT_MS = isLong ? 900_000 : 60_000;

const newest = (await loadGenerated()).find(({ isNewest }) => isNewest);
if (newest === undefined) throw new Error("generated/src has no versions");
const operations = operationsWithBody(newest.document, contract.validators);

function tableOf(figures: Measurement["figures"]): string {
  const names = ["bodies", "refused", "named", "mentioned", "otherVerdicts"] as const;
  const rows = KINDS.map((kind) => [kind, ...names.map((name) => String(figures[kind][name]))]);
  return `${markdownTable(["kind", ...names], rows)}\n`;
}

test("measures every operation with a body", () => {
  const withBody = Object.values(contract.operations).filter(({ hasBody }) => hasBody);
  expect(operations.map(({ operationId }) => operationId).toSorted()).toEqual(
    withBody.map(({ operationId }) => operationId).toSorted(),
  );
});

test("99 % of the refusals name the fault, and the results agree with plain Ajv", { timeout: TIMEOUT_MS }, () => {
  const { figures, misses } = measureRefusals(operations, BODIES, 1);
  if (isLong) process.stdout.write(tableOf(figures));
  for (const kind of KINDS) {
    const { refused, mentioned, otherVerdicts } = figures[kind];
    const shown = JSON.stringify(misses.find((miss) => miss.kind === kind));
    expect(otherVerdicts, kind).toBe(0);
    expect(refused, kind).toBeGreaterThan(2 * BODIES);
    expect(mentioned / refused, shown).toBeGreaterThanOrEqual(0.99);
  }
  const total = (name: "refused" | "named"): number => KINDS.reduce((sum, kind) => sum + figures[kind][name], 0);
  // A body without its asset can be completed in three ways. The refusal names the first one.
  expect(total("named") / total("refused")).toBeGreaterThanOrEqual(0.98);
});

test.each(operations)(
  "names a missing property of $operationId at a location that a strict tool accepts",
  { timeout: TIMEOUT_MS },
  (operation) => {
    const { path, schema, validate } = operation;
    const random = createRandom(2);
    let checked = 0;
    for (let run = 0; run < REQUIRED_ONLY; run++) {
      const body = requiredOnly(schema, random, (scalar) => sample(scalar, random));
      for (const { steps } of placesIn(body)) {
        if (steps.some((step) => /^\d+$/.test(step))) continue;
        const incomplete = without(body, steps);
        expect(validate(incomplete), JSON.stringify(incomplete)).toBe(false);
        const { pointer } = describeViolation(validate, incomplete);
        const accepted = acceptedPointers(path, pointerTo(steps));
        expect(accepted, JSON.stringify(incomplete)).toContain(pointer);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(REQUIRED_ONLY);
  },
);
