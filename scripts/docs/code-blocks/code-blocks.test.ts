import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { type CodeBlock, findBlocks } from "./find-blocks.ts";

const ROOT = join(import.meta.dirname, "../../..");
const blocks = findBlocks();
const of = (language: string): readonly CodeBlock[] => blocks.filter((block) => block.language === language);

test("finds blocks of each kind", () => {
  expect(of("ts").length).toBeGreaterThan(40);
  expect(of("sh").length).toBeGreaterThan(40);
});

test("every block of JSON and YAML is valid", () => {
  // An ellipsis stands for omitted members.
  for (const { place, code } of of("json"))
    expect(() => void JSON.parse(code.replaceAll(/,? ?…/g, "")), place).not.toThrow();
  for (const { place, code } of of("yaml")) expect(parse(code), place).toBeTypeOf("object");
});

const BUILT_IN = new Set(["add", "changeset", "exec", "install", "run"]);

test.each([
  ["pnpm", "package.json", /(?:npx (?:--offline )?-y pnpm@12|^pnpm) ([a-z][\w:-]*)/gm],
  ["npm run", "templates/provider/package.json", /npm run (?!-)([\w:-]+)/g],
])("every %s command names an existing script", (_program, manifest, pattern) => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, manifest), "utf8")) as { scripts: Record<string, string> };
  const named = of("sh").flatMap(({ place, code }) =>
    [...code.matchAll(pattern)].map(([, name = ""]) => ({ place, name })),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter(({ name }) => !(name in scripts) && !BUILT_IN.has(name))).toEqual([]);
});
