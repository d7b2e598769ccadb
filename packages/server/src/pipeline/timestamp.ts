import type { Exchange } from "./exchange.ts";

const DIGITS = /^\d{1,16}$/;

/**
 * Reads the timestamp: milliseconds since 1970 in decimal digits, neither old nor ahead of our clock.
 *
 * @throws ApiError 400 naming the header; the message says how far it is off
 */
export function checkTimestamp(exchange: Exchange): void {
  const { security, receivedAt, runtime } = exchange;
  const { contract, faults, limits, nonces } = runtime;
  const name = contract.securityHeaders.timestamp;
  if (!DIGITS.test(security.timestamp)) {
    const message = `${name} must be the milliseconds since 1970-01-01 in decimal digits.`;
    throw faults.invalidProperty("headers", `/${name.toLowerCase()}`, message);
  }
  const refuse = (message: string): never => {
    throw faults.invalidProperty("headers", name, `${name} ${message}`);
  };
  const timestamp = Number(security.timestamp);
  const age = receivedAt - timestamp;
  if (age > limits.timestampMaxAgeMs)
    refuse(`is ${seconds(age)} old; at most ${seconds(limits.timestampMaxAgeMs)} is accepted.`);
  if (-age > limits.timestampMaxAheadMs)
    refuse(`is ${seconds(-age)} ahead; at most ${seconds(limits.timestampMaxAheadMs)} is accepted.`);
  // The start of the store by today's wall time: a clock that was corrected since does not matter.
  const completeForMs = nonces.completeForMs?.() ?? Number.POSITIVE_INFINITY;
  if (timestamp < receivedAt - completeForMs) refuse("is from before this server started; sign the request again.");
  exchange.timestamp = timestamp;
}

function seconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 100) / 10} s`;
}
