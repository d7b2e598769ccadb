/** A mutant is found for its defect, and the correct provider is not. `measure.long.test.ts` tries more mutants. @module */
import { expect, test } from "vitest";
import { mutants } from "./catalogue/index.ts";
import { measure } from "./measure.ts";

test("a provider that executes concurrent twins twice breaks the rule about them", async () => {
  const mutant = mutants.find(({ id }) => id === "idempotency-twins-both-executed");
  const { findings } = await measure(mutant);
  expect(findings.map((each) => each.split(":")[0])).toContain("idempotency/concurrent");
});

test("the correct provider breaks no rule", async () => {
  expect((await measure()).findings).toEqual([]);
});
