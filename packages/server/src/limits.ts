/** Limits of a request. */
export interface Limits {
  /** Bytes of a request body. Default: 1,048,576 (1 MiB). */
  readonly bodyBytes: number;
  /** How long a request body may take to arrive, in milliseconds. Default: 30,000. */
  readonly bodyTimeoutMs: number;
  /** Levels of arrays and objects in a JSON body. Default: 64. */
  readonly jsonDepth: number;
  /** How long a handler may take before the response is a 503, in milliseconds. Default: 30,000. */
  readonly handlerTimeoutMs: number;
  /**
   * How long the nonce store or a look-up of a key or account may take before the response is a 503, in milliseconds. Default:
   * 5,000.
   */
  readonly storeTimeoutMs: number;
  /** The maximum age of a timestamp, in milliseconds. Default: 30,000. */
  readonly timestampMaxAgeMs: number;
  /** How far a timestamp may be ahead of the provider's clock, in milliseconds. Default: 5,000. */
  readonly timestampMaxAheadMs: number;
  /** The maximum length of a nonce, in characters. Default: 256. */
  readonly nonceLength: number;
}

/** The value of each limit that the option `limits` omits. */
export const DEFAULT_LIMITS: Limits = {
  bodyBytes: 1024 * 1024,
  bodyTimeoutMs: 30_000,
  jsonDepth: 64,
  handlerTimeoutMs: 30_000,
  storeTimeoutMs: 5_000,
  timestampMaxAgeMs: 30_000,
  timestampMaxAheadMs: 5_000,
  nonceLength: 256,
};
