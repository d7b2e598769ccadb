import type { CryptocurrencySymbol, NationalCurrencyCode } from "@provider-connectivity/contract";
import * as z from "zod";
import { places } from "./values.ts";

type Places<Name extends string> = Readonly<Partial<Record<Name, number>>>;

const placesOf = <Name extends string>(): z.ZodType<Places<Name>, Places<Name>> =>
  z.record(z.string(), places) as unknown as z.ZodType<Places<Name>, Places<Name>>;

/** How finely assets are divided. Listed assets are not named here: their definitions say it. */
export const decimalPlaces = z.strictObject({
  nationalCurrencies: placesOf<NationalCurrencyCode>().default({}),
  /** By symbol: the same on every blockchain. */
  nativeAssets: placesOf<CryptocurrencySymbol>().default({}),
});
