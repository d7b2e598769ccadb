import * as z from "zod";
import { id, listOf, positiveAmount } from "./values.ts";

/** The rate of an order book pair. */
const pairRate = z.strictObject({ id, rate: positiveAmount });
export type PairRate = Readonly<z.output<typeof pairRate>>;

/** What `getRateByAccountAndPairId` answers, besides the rates of conversion pairs and ramp methods. */
export const ratesConfig = z.strictObject({
  /** A pair id that nobody knows: `refuse`, unless said otherwise, or answer the `default` rate. */
  unknownPair: z.enum(["refuse", "default"]).default("refuse"),
  /** The rate for unknown pairs where they get one; 1 unless said otherwise. */
  defaultRate: positiveAmount.default("1"),
  /** Rates of order book pairs. */
  orderBook: listOf(pairRate).default([]),
});
