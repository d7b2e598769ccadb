import type { Limits } from "../limits.ts";
import type { NonceStore } from "../nonce-store.ts";
import { reach } from "../reach.ts";
import { headerFault } from "./security-headers.ts";

/**
 * No slash: the parts of the signed message follow each other without a mark between them, and only because the
 * endpoint's first slash cannot stand in the nonce is there one way to read them.
 */
const NONCE = /^[\w.~:+=-]+$/;

/**
 * Uses up a nonce of an API key.
 *
 * @param timestamp the request's own, in milliseconds: the nonce is kept until it is too old to be accepted
 * @throws BadRequestError for an empty, overlong, malformed or used nonce; UnavailableError when the store is away
 */
export async function useNonce(
  nonce: string,
  {
    apiKey,
    timestamp,
    store,
    limits,
    name,
  }: { apiKey: string; timestamp: number; store: NonceStore; limits: Limits; name: string },
): Promise<void> {
  if (nonce === "") throw headerFault(name, `${name} is empty.`);
  if (nonce.length > limits.nonceLength)
    throw headerFault(name, `${name} is longer than ${limits.nonceLength} characters.`);
  if (!NONCE.test(nonce))
    throw headerFault(name, `${name} may hold letters, digits and - _ . ~ : + = only; a UUID is best.`);
  const expiresAt = timestamp + limits.timestampAge;
  if (!(await reach(() => store.remember(apiKey, nonce, expiresAt), limits.storeTime, "The nonce store is away."))) {
    throw headerFault(name, `${name} was used before; every request needs a nonce of its own.`);
  }
}
