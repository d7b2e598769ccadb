import { expect, test } from "vitest";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "../testing/project.ts";
import { overview } from "./overview.ts";

test("lists the offered components, the others, and the commands", () => {
  const text = overview(project(["transfersBlockchain"]));
  expect(text).toContain("Offered: accounts, balances, transfers, transfersBlockchain\n");
  expect(text).toMatch(/Available: rates, .*ramps\n/);
  expect(text).toContain("npm run provider add");
});

test("rejects an unknown command", () => {
  expect(() => overview(project([]), "remove")).toThrow("unknown command remove");
});

test("--help lists the commands outside a project too", () => {
  expect(overview(mkdtempSync(join(tmpdir(), "no-project-")), "--help")).toContain("npm run provider add");
});
