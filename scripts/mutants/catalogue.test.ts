import { expect, test } from "vitest";
import { mutants } from "./catalogue/index.ts";
import { subjects } from "./mutant.ts";
import { readRecorded, record } from "./record.ts";

test("contains at least 80 mutants with unique ids, and five of each subject", () => {
  expect(mutants.length).toBeGreaterThanOrEqual(80);
  expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length);
  for (const subject of subjects)
    expect(mutants.filter((each) => each.subject === subject).length, subject).toBeGreaterThanOrEqual(5);
});

test("has a recorded exchange for each mutant", () => {
  const described = readRecorded().map(({ id, sentence }) => ({ id, sentence }));
  expect(described).toEqual(mutants.map(({ id, sentence }) => ({ id, sentence })));
});

const everySixteenth = mutants.filter((_, index) => index % 16 === 0);
test.each(everySixteenth)("$id responds as recorded", async (mutant) => {
  const recorded = readRecorded().find(({ id }) => id === mutant.id);
  expect((await record(mutant)).mutant.status).toBe(recorded?.mutant.status);
});
