/** The values that a configuration is made of. @module */
import * as z from "zod";
import { isDecimal, MAX_PLACES, roundingModes, signOf } from "../domain/decimal.ts";

/** A decimal as text, at zero or above. */
export const amount = z.string().refine((text) => isDecimal(text) && signOf(text) >= 0, {
  error: ({ input }) => `must be a decimal at or above zero; it is "${String(input)}"`,
});

/** A decimal as text, above zero. */
export const positiveAmount = z.string().refine((text) => isDecimal(text) && signOf(text) > 0, {
  error: ({ input }) => `must be a decimal above zero; it is "${String(input)}"`,
});

/** An id that is not empty. */
export const id = z.string().min(1, "must not be empty");

/** Digits after the point. */
export const places = z.int().min(0).max(MAX_PLACES);

/** Hundredths of a percent, under the whole. */
export const basisPoints = z.int().min(0).max(9_999);

/** A time in milliseconds. */
export const milliseconds = z.number().min(0);

const roundingMode = z.enum(roundingModes);

/** Where an amount falls between two that the asset can express. */
export const rounding = z.strictObject({
  /** What the customer pays, fees included. */
  paid: roundingMode.default("up"),
  /** What the customer gets. */
  received: roundingMode.default("down"),
});
export type Rounding = z.output<typeof rounding>;

/** A list of things whose ids differ. */
export function listOf<Item extends z.ZodType<{ readonly id: string }>>(item: Item) {
  return z
    .array(item)
    .readonly()
    .check(({ value, issues }) => {
      const seen = new Set<string>();
      for (const [index, { id: own }] of value.entries()) {
        if (seen.has(own))
          issues.push({ code: "custom", message: `"${own}" stands there twice`, path: [index, "id"], input: own });
        seen.add(own);
      }
    });
}
