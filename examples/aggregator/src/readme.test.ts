import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
/** Removes the indentation, because the README may show parts of the code with less indentation. */
const unindented = (code: string): string => code.replaceAll(/^ +/gm, "");
const shown = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => unindented(code ?? ""));
const sources = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => unindented(readFileSync(join(import.meta.dirname, file), "utf8")));

test("shows only code of the program in the README", () => {
  expect(shown.length).toBeGreaterThan(0);
  for (const code of shown) expect(sources.some((source) => source.includes(code))).toBe(true);
});
