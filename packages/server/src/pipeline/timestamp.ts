import type { Limits } from "../limits.ts";
import { headerFault } from "./security-headers.ts";

const DIGITS = /^\d{1,16}$/;

/**
 * Reads a timestamp and makes sure that it is neither old nor ahead.
 *
 * @param text the header's text: milliseconds since 1970 in decimal digits
 * @param now our clock
 * @param knowsSince what was signed earlier may have been used already, as far as the nonce store knows
 * @returns the timestamp in milliseconds
 * @throws BadRequestError naming the header; how far it is off is in the message
 */
export function checkTimestamp(
  text: string,
  { name, now, limits, knowsSince }: { name: string; now: number; limits: Limits; knowsSince: number | undefined },
): number {
  if (!DIGITS.test(text)) {
    throw headerFault(`/${name.toLowerCase()}`, `${name} must be the milliseconds since 1970-01-01 in decimal digits.`);
  }
  const timestamp = Number(text);
  const age = now - timestamp;
  if (age > limits.timestampAge) {
    throw headerFault(name, `${name} is ${seconds(age)} old; at most ${seconds(limits.timestampAge)} is accepted.`);
  }
  if (-age > limits.timestampAhead) {
    throw headerFault(
      name,
      `${name} is ${seconds(-age)} ahead; at most ${seconds(limits.timestampAhead)} is accepted.`,
    );
  }
  if (knowsSince !== undefined && timestamp < knowsSince) {
    throw headerFault(name, `${name} is from before this server started; sign the request again.`);
  }
  return timestamp;
}

function seconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 100) / 10} s`;
}
