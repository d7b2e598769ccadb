import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
/** Code without indentation, because the README may show parts of it with less. */
const unindented = (code: string): string => code.replaceAll(/^ +/gm, "");
const shown = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => unindented(code ?? ""));
const sources = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => unindented(readFileSync(join(import.meta.dirname, file), "utf8")));

test("the README's code is part of the program", () => {
  expect(shown.length).toBeGreaterThan(0);
  for (const code of shown) expect(sources.some((source) => source.includes(code))).toBe(true);
});
