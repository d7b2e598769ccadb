/** Exact sums of decimal text. @module */

/** The sum, without trailing zeros. */
export function add(one: string, other: string): string {
  const places = Math.max(placesOf(one), placesOf(other));
  return format(scaled(one, places) + scaled(other, places), places);
}

/** The difference, without trailing zeros. */
export function subtract(one: string, other: string): string {
  const places = Math.max(placesOf(one), placesOf(other));
  return format(scaled(one, places) - scaled(other, places), places);
}

function placesOf(amount: string): number {
  return amount.split(".")[1]?.length ?? 0;
}

function scaled(amount: string, places: number): bigint {
  const [whole = "0", fraction = ""] = amount.split(".");
  return BigInt(whole + fraction.padEnd(places, "0"));
}

function format(value: bigint, places: number): string {
  const sign = value < 0n ? "-" : "";
  const digits = (value < 0n ? -value : value).toString().padStart(places + 1, "0");
  const [whole, fraction] = [digits.slice(0, digits.length - places), digits.slice(digits.length - places)];
  const short = fraction.replace(/0+$/, "");
  return short === "" ? `${sign}${whole}` : `${sign}${whole}.${short}`;
}
