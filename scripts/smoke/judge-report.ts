import type { Report } from "./app/setup.ts";
import { createCases, MAY_BE_REFUSED } from "./cases.ts";

const NAMES = createCases().map(({ name }) => name);

/** The problem of a report. `undefined` if there is none. */
export function problemOf({ error, cases }: Report): string | undefined {
  if (error !== undefined) return error;
  for (const name of NAMES) {
    const result = cases[name] ?? "it was not tested";
    const isRefusal = name === MAY_BE_REFUSED && result.startsWith("refused: ");
    if (result !== "ok" && !isRefusal) return `${name}: ${result}`;
  }
  return undefined;
}
