/** The basic values of a configuration. @module */
import * as z from "zod";
import { isDecimal, MAX_PLACES, roundingModes, signOf } from "../domain/decimal.ts";

/** A decimal as text, zero or above. */
export const amount = z.string().refine((text) => isDecimal(text) && signOf(text) >= 0, {
  error: ({ input }) => `must be a decimal at or above zero; it is "${String(input)}"`,
});

/** A decimal as text, above zero. */
export const positiveAmount = z.string().refine((text) => isDecimal(text) && signOf(text) > 0, {
  error: ({ input }) => `must be a decimal above zero; it is "${String(input)}"`,
});

/** An id that is not empty. */
export const id = z.string().min(1, "must not be empty");

/** Decimal places. */
export const places = z.int().min(0).max(MAX_PLACES);

/** Basis points, below 10,000. */
export const basisPoints = z.int().min(0).max(9_999);

/** A duration in milliseconds. */
export const milliseconds = z.number().min(0);

const roundingMode = z.enum(roundingModes);

/** The rounding of amounts. */
export const rounding = z.strictObject({
  /** The rounding of the amount that the customer pays, including fees. Default: `up`. */
  paid: roundingMode.default("up"),
  /** The rounding of the amount that the customer gets. Default: `down`. */
  received: roundingMode.default("down"),
});
export type Rounding = z.output<typeof rounding>;

/** A list with unique ids. */
export function listOf<Item extends z.ZodType<{ readonly id: string }>>(item: Item) {
  return z
    .array(item)
    .readonly()
    .check(({ value, issues }) => {
      const seen = new Set<string>();
      for (const [index, { id: own }] of value.entries()) {
        if (seen.has(own))
          issues.push({ code: "custom", message: `"${own}" is not unique`, path: [index, "id"], input: own });
        seen.add(own);
      }
    });
}
