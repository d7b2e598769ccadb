import { expect, test } from "vitest";
import {
  isSameNumber,
  add,
  divide,
  isDecimal,
  multiply,
  negate,
  scaleOf,
  round,
  roundingModes,
  signOf,
  subtract,
} from "./decimal.ts";

test("sums are exact, unlike floats", () => {
  expect(add("0.1", "0.2")).toBe("0.3");
  expect(add("123456789012345678901234567890", "0.000000000000000000000000000001")).toBe(
    "123456789012345678901234567890.000000000000000000000000000001",
  );
});

test("amounts have no exponents, trailing zeros or negative zero", () => {
  expect(add("1000000000000000000000000", "0.50")).toBe("1000000000000000000000000.5");
  expect(add("0.0000000000000000005", "0.0000000000000000005")).toBe("0.000000000000000001");
  expect(add("-5", "5.00")).toBe("0");
  expect(negate("0")).toBe("0");
  expect(negate("-250000.00")).toBe("250000");
});

test("the sign is correct at any size", () => {
  expect(["-0.000000000000000001", "-0", "0.00", "1"].map(signOf)).toEqual([-1, 0, 0, 1]);
});

test("products and differences are exact at any length", () => {
  expect(multiply("123456789012345678901234567890", "0.000000000000000001")).toBe("123456789012.34567890123456789");
  expect(subtract("1000000000000000000000", "0.000000000000000000001")).toBe(
    "999999999999999999999.999999999999999999999",
  );
});

test.each([
  ["1.005", ["1.01", "1", "1"]],
  ["1.015", ["1.02", "1.01", "1.02"]],
  ["1.0100000000000000000000000000000000000001", ["1.02", "1.01", "1.01"]],
  ["1.01", ["1.01", "1.01", "1.01"]],
  ["0.001", ["0.01", "0", "0"]],
] as const)("%s is rounded up, down and to the nearest", (amount, expected) => {
  expect(roundingModes.map((mode) => round(amount, { places: 2, mode }))).toEqual(expected);
});

test("a quotient is rounded once, from all of its digits", () => {
  expect(divide("1", "3", { places: 4, mode: "up" })).toBe("0.3334");
  expect(divide("1", "3", { places: 4, mode: "down" })).toBe("0.3333");
  expect(divide("1", "8", { places: 2, mode: "half-even" })).toBe("0.12");
  expect(divide("1", "1000000000000000000000000000000000000", { places: 2, mode: "up" })).toBe("0.01");
  expect(divide("10", "2.5", { places: 0, mode: "up" })).toBe("4");
});

test("decimal places are counted without trailing zeros", () => {
  expect(["1", "1.00", "1.50", "0.000000000000000001"].map(scaleOf)).toEqual([0, 0, 1, 18]);
});

test.each(["", "1e3", "0x1", ".5", "5.", "+1", " 1", "1 ", "NaN", "Infinity", "1,5", "1\n"])(
  "%j is not a decimal",
  (text) => {
    expect(isDecimal(text)).toBe(false);
  },
);

test.each(["0", "-1", "12.50", "0.000000000000000001"])("%j is a decimal", (text) => {
  expect(isDecimal(text)).toBe(true);
});

test("numbers are compared by their value", () => {
  expect(isSameNumber("1.50", "1.5")).toBe(true);
  expect(isSameNumber("1.50", "1.05")).toBe(false);
});
