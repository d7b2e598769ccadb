import { expect, test } from "vitest";
import { complete, parseComponents, mandatory, optional, requiredBy } from "./components.ts";

test("a component includes the components that it requires, transitively", () => {
  expect(complete(["collateral"])).toEqual(["accounts", "balances", "transfers", "transfersBlockchain", "collateral"]);
  expect(requiredBy(["collateral"])).toEqual([
    { name: "transfers", by: "collateral" },
    { name: "transfersBlockchain", by: "collateral" },
  ]);
  expect(requiredBy(["transfers", "transfersFiat"])).toEqual([]);
});

test("the mandatory components are not optional", () => {
  expect(mandatory).toEqual(["accounts", "balances"]);
  expect(optional).not.toContain("accounts");
  expect(complete([])).toEqual(mandatory);
});

test("rejects an unknown name and lists the known ones", () => {
  expect(parseComponents(["ramps", "rates"])).toEqual(["rates", "ramps"]);
  expect(() => parseComponents(["rates", "trading"])).toThrow(
    /unknown component trading; the components are accounts, rates/,
  );
});
