import { callDependency } from "../call-dependency.ts";
import type { Exchange } from "./exchange.ts";

/**
 * No slash: nothing separates the parts of the signed message, and it can be read in one way only because the nonce cannot
 * contain the endpoint's first slash.
 */
const NONCE = /^[\w.~:+=-]+$/;

/**
 * Uses up the nonce of the request: it is kept until the request is too old to be accepted.
 *
 * @throws ApiError 400 for an empty, overlong, malformed or used nonce
 * @throws UnavailableError when the store is unavailable
 */
export async function useNonce({ security, timestamp, runtime }: Exchange): Promise<void> {
  const { contract, faults, limits, nonces } = runtime;
  const { key, nonce } = security;
  const name = contract.securityHeaders.nonce;
  const refuse = (message: string): never => {
    throw faults.invalidProperty("headers", name, `${name} ${message}`);
  };
  if (nonce === "") refuse("is empty.");
  if (nonce.length > limits.nonceLength) refuse(`is longer than ${limits.nonceLength} characters.`);
  if (!NONCE.test(nonce)) refuse("may hold letters, digits and - _ . ~ : + = only; a UUID is best.");
  const isNew = await callDependency(() => nonces.remember(key, nonce, timestamp + limits.timestampMaxAgeMs), {
    timeoutMs: limits.storeTimeoutMs,
    unavailableMessage: "The nonce store is unavailable.",
  });
  if (!isNew) refuse("was used before; every request needs a nonce of its own.");
}
