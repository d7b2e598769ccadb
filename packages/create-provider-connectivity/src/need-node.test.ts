import { createRequire } from "node:module";
import { expect, test } from "vitest";

const { isNodeNewEnough, message } = createRequire(import.meta.url)("../bin/need-node.cjs") as {
  isNodeNewEnough: (version: string) => boolean;
  message: (program: string, version: string) => string;
};

test.each(["22.13.0", "22.14.0", "23.0.0", "24.21.0", "100.0.0"])("accepts Node %s", (version) => {
  expect(isNodeNewEnough(version)).toBe(true);
});

test.each(["22.12.9", "22.9.0", "20.20.2", "18.0.0", "0.10.0"])("rejects Node %s", (version) => {
  expect(isNodeNewEnough(version)).toBe(false);
});

test("names the required and the installed version", () => {
  expect(message("a program", "20.0.0")).toMatch(/^a program needs Node 22\.13 or later; this is 20\.0\.0\./);
});
