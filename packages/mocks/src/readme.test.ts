import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const readme = read("../README.md");
const fence = (file: string) => `\`\`\`ts\n${file}\`\`\`\n`;

test("the README starts with the smallest test, which also runs", () => {
  const file = read("testing/readme/smallest.test.ts");
  expect(readme.indexOf(fence(file))).toBe(readme.indexOf("```ts\n"));
});

test("the README's other tests run too", () => {
  const body = read("testing/readme/overriding.test.ts").split("// The README starts here.\n")[1] ?? "";
  expect(body).not.toBe("");
  expect(readme).toContain(fence(body));
});
