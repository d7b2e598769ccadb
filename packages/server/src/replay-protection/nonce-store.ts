/** Remembers used nonces, so that a recorded request cannot be sent again. */
export interface NonceStore {
  /**
   * Remembers a nonce of an API key until `expiresAt` (milliseconds since 1970), or longer.
   *
   * @returns `false` if it was already stored. Of two concurrent calls with one nonce, exactly one returns `true`
   */
  remember(apiKey: string, nonce: string, expiresAt: number): boolean | PromiseLike<boolean>;
  /**
   * How long the store has recorded every nonce, in milliseconds. Requests that were signed earlier may be replays and are
   * refused. Absent: the store survives restarts.
   */
  completeForMs?(): number;
}
