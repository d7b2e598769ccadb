import { expect, test } from "vitest";
import { creditChange, creditFor, creditInUse, neededCollateral, surplusCollateral } from "./credit.ts";

/** The account has 150 of collateral and 100 of credit, and has used 30 of the credit. */
const standing = { available: "70", credit: "100", collateral: "150" };

test("credit for collateral is rounded down", () => {
  expect(creditFor("10.01", "0.8", 2)).toBe("8");
  expect(creditFor("10.02", "0.8", 2)).toBe("8.01");
});

test.each([
  ["120", "20"],
  ["100", "0"],
  ["60", "-40"],
  ["30", "-70"],
  ["0", "-70"],
])("for a target of %s, 100 of credit with 30 in use changes by %s", (target, change) => {
  expect(creditChange(standing, target)).toBe(change);
});

test.each([
  ["70", "30"],
  ["100", "0"],
  ["250", "0"],
])("with %s available, %s of 100 of credit is in use", (available, used) => {
  expect(creditInUse({ available, credit: "100" })).toBe(used);
});

test("used credit needs collateral, and the rest is surplus", () => {
  expect(neededCollateral(standing, "1.25")).toBe("37.5");
  expect(surplusCollateral(standing, "1.25")).toBe("112.5");
  expect(surplusCollateral({ ...standing, collateral: "30" }, "1.25")).toBe("-7.5");
});
