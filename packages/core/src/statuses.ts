/** The HTTP statuses (RFC 9110 §15, RFC 6585, RFC 7725) that ranges such as `4XX` cover. @module */

/** The 2xx statuses. */
export type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;

/** The 3xx statuses. */
export type RedirectStatus = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308;

/** The 4xx statuses. */
export type ClientErrorStatus =
  | 400
  | 401
  | 402
  | 403
  | 404
  | 405
  | 406
  | 407
  | 408
  | 409
  | 410
  | 411
  | 412
  | 413
  | 414
  | 415
  | 416
  | 417
  | 418
  | 421
  | 422
  | 423
  | 424
  | 425
  | 426
  | 428
  | 429
  | 431
  | 451;

/** The 5xx statuses. */
export type ServerErrorStatus = 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511;

/** The statuses of each range that a contract may declare. */
export interface StatusRanges {
  /** Success. */
  "2XX": SuccessStatus;
  /** Redirection. */
  "3XX": RedirectStatus;
  /** Errors of the client. */
  "4XX": ClientErrorStatus;
  /** Errors of the server. */
  "5XX": ServerErrorStatus;
}

/**
 * The entry of a contract's responses that covers a status: the status itself, else its range, else `default`.
 *
 * @param declared the statuses as the contract writes them
 * @returns the entry, or `undefined` if none covers this status
 */
export function declaredStatus(declared: Iterable<string>, status: number): string | undefined {
  const exact = String(status);
  const range = `${exact.charAt(0)}XX`;
  const names = new Set(declared);
  return [exact, range, "default"].find((name) => names.has(name));
}
