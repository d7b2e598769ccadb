import { expect, test } from "vitest";
import { project } from "../testing/project.ts";
import { overview } from "./overview.ts";

test("what is offered, what is to be had, and the commands", () => {
  const words = overview(project(["transfersBlockchain"]));
  expect(words).toContain("Offered: accounts, balances, transfers, transfersBlockchain\n");
  expect(words).toMatch(/To be had: rates, .*ramps\n/);
  expect(words).toContain("npm run provider add");
});

test("a command that does not exist is refused", () => {
  expect(() => overview(project([]), "remove")).toThrow("there is no command remove");
});
