import { expect, test } from "vitest";
import { complete, componentsIn, mandatory, optional, requiredBy } from "./components.ts";

test("what a component requires comes along, also what that requires", () => {
  expect(complete(["collateral"])).toEqual(["accounts", "balances", "transfers", "transfersBlockchain", "collateral"]);
  expect(requiredBy(["collateral"])).toEqual([
    { name: "transfers", by: "collateral" },
    { name: "transfersBlockchain", by: "collateral" },
  ]);
  expect(requiredBy(["transfers", "transfersFiat"])).toEqual([]);
});

test("nobody chooses what everybody offers", () => {
  expect(mandatory).toEqual(["accounts", "balances"]);
  expect(optional).not.toContain("accounts");
  expect(complete([])).toEqual(mandatory);
});

test("a name that is none is refused with those there are", () => {
  expect(componentsIn(["ramps", "rates"])).toEqual(["rates", "ramps"]);
  expect(() => componentsIn(["rates", "trading"])).toThrow(/no component trading; the components are accounts, rates/);
});
