import { expect, test } from "vitest";
import { add, isDecimal, negate, signOf } from "./decimal.ts";

test("sums are exact where floats are not", () => {
  expect(add("0.1", "0.2")).toBe("0.3");
  expect(add("123456789012345678901234567890", "0.000000000000000000000000000001")).toBe(
    "123456789012345678901234567890.000000000000000000000000000001",
  );
});

test("amounts are written without exponents, trailing zeros and a negative zero", () => {
  expect(add("1000000000000000000000000", "0.50")).toBe("1000000000000000000000000.5");
  expect(add("0.0000000000000000005", "0.0000000000000000005")).toBe("0.000000000000000001");
  expect(add("-5", "5.00")).toBe("0");
  expect(negate("0")).toBe("0");
  expect(negate("-250000.00")).toBe("250000");
});

test("a sign is told at any size", () => {
  expect(["-0.000000000000000001", "-0", "0.00", "1"].map(signOf)).toEqual([-1, 0, 0, 1]);
});

test.each(["", "1e3", "0x1", ".5", "5.", "+1", " 1", "1 ", "NaN", "Infinity", "1,5", "1\n"])(
  "%j is no decimal",
  (text) => {
    expect(isDecimal(text)).toBe(false);
  },
);

test.each(["0", "-1", "12.50", "0.000000000000000001"])("%j is a decimal", (text) => {
  expect(isDecimal(text)).toBe(true);
});
