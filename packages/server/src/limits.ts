/** What a request may cost. */
export interface Limits {
  /** Bytes of a request body; 1 MiB unless said otherwise. */
  readonly bodyBytes: number;
  /** Milliseconds that a handler may take before the caller gets a 503; 30 s unless said otherwise. */
  readonly handlerTime: number;
  /**
   * Milliseconds that the nonce store, or a look-up of a key or an account, may take before the caller gets a 503; 5 s
   * unless said otherwise.
   */
  readonly storeTime: number;
  /** How old a timestamp may be, in milliseconds; 30 s unless said otherwise. */
  readonly timestampAge: number;
  /** How far ahead of our clock a timestamp may be, in milliseconds; 5 s unless said otherwise. */
  readonly timestampAhead: number;
  /** Characters of a nonce; 256 unless said otherwise. */
  readonly nonceLength: number;
}

export const DEFAULT_LIMITS: Limits = {
  bodyBytes: 1024 * 1024,
  handlerTime: 30_000,
  storeTime: 5_000,
  timestampAge: 30_000,
  timestampAhead: 5_000,
  nonceLength: 256,
};
