/** Amounts are decimal text in requests and responses, and BigInt here: never floats. @module */
import { InvalidRequestError } from "@provider-connectivity/server";

const DECIMAL = /^(\d{1,40})(?:\.(\d{1,30}))?$/;
const PLACES = 30;

/**
 * Reads an amount.
 *
 * @returns it in units of 10⁻³⁰
 * @throws InvalidRequestError `bad-request` for text that is not a decimal number, naming `propertyName`. The contract's
 * pattern has no end anchor, so the schema accepts "12abc"
 */
export function unitsOf(amount: string, propertyName?: string): bigint {
  const [, whole, fraction = ""] = DECIMAL.exec(amount) ?? [];
  if (whole !== undefined) return BigInt(whole + fraction.padEnd(PLACES, "0"));
  throw new InvalidRequestError("bad-request", "An amount is a decimal number with at most 30 decimal places.", {
    requestPart: "body",
    ...(propertyName === undefined ? {} : { propertyName }),
  });
}

/** Formats an amount without trailing zeros. */
export function amountOf(units: bigint): string {
  const digits = String(units).padStart(PLACES + 1, "0");
  const fraction = digits.slice(-PLACES).replace(/0+$/, "");
  return digits.slice(0, -PLACES) + (fraction === "" ? "" : `.${fraction}`);
}
