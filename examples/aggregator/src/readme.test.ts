import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
/** Code as far as it matters here: a page may show a part of it less indented. */
const unindented = (code: string): string => code.replaceAll(/^ +/gm, "");
const shown = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => unindented(code ?? ""));
const sources = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => unindented(readFileSync(join(import.meta.dirname, file), "utf8")));

test("what the page shows stands in the program", () => {
  expect(shown.length).toBeGreaterThan(0);
  for (const code of shown) expect(sources.some((source) => source.includes(code))).toBe(true);
});
