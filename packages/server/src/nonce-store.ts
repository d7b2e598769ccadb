/** Remembers which nonces were used, so that a recorded request cannot be sent again. */
export interface NonceStore {
  /**
   * Remembers a nonce of an API key until `expiresAt` (milliseconds since 1970).
   *
   * @returns `false` when it was remembered already; of two calls at once with one nonce, exactly one gets `true`
   */
  remember(apiKey: string, nonce: string, expiresAt: number): boolean | Promise<boolean>;
  /**
   * The moment from which this store knows everything, in milliseconds since 1970. A request signed before it may
   * be a repetition that the store forgot, and is refused. Absent: the store survives restarts.
   */
  readonly knowsSince?: number;
}

/**
 * Keeps nonces in this process: for one instance that may forget them when it restarts.
 *
 * Two generations of sets take turns, so that forgetting costs nothing per nonce; a nonce is kept for one to two
 * times `lifetime`.
 *
 * @param lifetime how long a nonce must be kept, in milliseconds: the whole window in which its timestamp is accepted
 * @param now the clock, in milliseconds since 1970
 */
export function createMemoryNonceStore({
  lifetime = 35_000,
  now = Date.now,
}: { lifetime?: number; now?: () => number } = {}): NonceStore {
  let current: Generation = new Map();
  let previous: Generation = new Map();
  let turnsAt = now() + lifetime;
  return {
    knowsSince: now(),
    remember(apiKey, nonce, expiresAt) {
      const time = now();
      if (time >= turnsAt) {
        previous = time >= turnsAt + lifetime ? new Map() : current;
        current = new Map();
        turnsAt = time + lifetime;
      }
      if (expiresAt > time + lifetime) {
        throw new RangeError(
          `a nonce must be kept for ${expiresAt - time} ms, but this store keeps it for ${lifetime} ms`,
        );
      }
      if (previous.get(apiKey)?.has(nonce) === true) return false;
      const used = noncesOf(apiKey, current);
      const before = used.size;
      return used.add(nonce).size > before;
    },
  };
}

/** Nonces by API key; a text that joins the two would have to be built for each request. */
type Generation = Map<string, Set<string>>;

function noncesOf(apiKey: string, generation: Generation): Set<string> {
  let nonces = generation.get(apiKey);
  if (nonces === undefined) generation.set(apiKey, (nonces = new Set()));
  return nonces;
}
