import { expect, test } from "vitest";
import { exceededBudgets, measureBudgets } from "./budgets.ts";

const other = `globalThis.other = 1;`;

test("reports a bundle over its budget, with the excess", async () => {
  const [measured] = await measureBudgets([{ name: "tiny", limit: 10, program: "globalThis.all = 'it is larger';" }]);
  expect(measured).toMatchObject({ minified: 31 });
  expect(exceededBudgets(measured === undefined ? [] : [measured])).toEqual([
    `tiny: ${measured?.gzipped} bytes gzipped, ${(measured?.gzipped ?? 0) - 10} more than the 10 allowed`,
  ]);
});

test("accepts a bundle within its budget", async () => {
  const measured = await measureBudgets([{ name: "roomy", limit: 1000, program: other, without: other }]);
  expect(measured).toMatchObject([{ minified: 0, gzipped: 0 }]);
  expect(exceededBudgets(measured)).toEqual([]);
});

test("fails if an import cannot be found, instead of measuring nothing", async () => {
  await expect(measureBudgets([{ name: "lost", limit: 1, program: 'import "./lost.ts";' }])).rejects.toThrow("lost.ts");
});
