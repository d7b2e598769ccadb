import { expect, test } from "vitest";
import { priceOfBuying, priceOfSelling, type Terms } from "./price.ts";

function terms(rate: string, feeBps: number, from: number, to: number, rounding: object = {}): Terms {
  return { pair: { rate, feeBps }, places: { from, to }, rounding: { paid: "up", received: "down", ...rounding } };
}

test.each([
  ["1", terms("0.9215", 20, 2, 2), { fromAmount: "1", toAmount: "0.91", feeAmount: "0.01" }],
  [
    "64250.75",
    terms("0.0000155", 20, 2, 8),
    { fromAmount: "64250.75", toAmount: "0.99389484", feeAmount: "0.00199178" },
  ],
  ["1", terms("151.37", 0, 2, 0), { fromAmount: "1", toAmount: "151", feeAmount: "0" }],
  ["0.01", terms("0.9", 20, 2, 2), { fromAmount: "0.01", toAmount: "0", feeAmount: "0" }],
  ["0.02", terms("0.9", 20, 2, 2), { fromAmount: "0.02", toAmount: "0", feeAmount: "0.01" }],
])("rounds the received amount of a sale down and the fee up: %s", (amount, given, expected) => {
  expect(priceOfSelling(amount, given)).toEqual(expected);
});

test.each([
  ["1", terms("0.9215", 20, 2, 2), { fromAmount: "1.1", toAmount: "1", feeAmount: "0.01" }],
  ["1", terms("0.0000155", 20, 2, 8), { fromAmount: "64645.42", toAmount: "1", feeAmount: "0.00200401" }],
  ["151", terms("151.37", 0, 2, 0), { fromAmount: "1", toAmount: "151", feeAmount: "0" }],
  ["152", terms("151.37", 0, 2, 0), { fromAmount: "1.01", toAmount: "152", feeAmount: "0" }],
])("rounds the paid amount of a purchase up: %s", (amount, given, expected) => {
  expect(priceOfBuying(amount, given)).toEqual(expected);
});

test("rounding follows the configuration", () => {
  const kind = terms("0.9215", 20, 2, 2, { paid: "down", received: "half-even" });
  expect(priceOfSelling("1", kind)).toEqual({ fromAmount: "1", toAmount: "0.92", feeAmount: "0" });
  expect(priceOfBuying("1", kind)).toEqual({ fromAmount: "1.08", toAmount: "1", feeAmount: "0" });
});
