/**
 * The errors of the platform API. The format `{ message, code }` is documented; the codes are a convention.
 * @module
 */

/** Each reason with the HTTP status and the `code` of its error response. */
export const platformErrors = {
  malformed: { status: 400, code: 4000 },
  "empty-settlement": { status: 400, code: 4100 },
  "unsupported-asset": { status: 400, code: 4113 },
  unauthorized: { status: 401, code: 4010 },
  "token-expired": { status: 401, code: 4011 },
  "token-reused": { status: 401, code: 4012 },
  "unknown-settlement": { status: 404, code: 4040 },
  "unknown-collateral": { status: 404, code: 4041 },
  "unknown-transaction": { status: 404, code: 4042 },
  "not-marked": { status: 404, code: 4043 },
  "unknown-asset": { status: 404, code: 4044 },
  "unknown-signer": { status: 404, code: 4045 },
  "unknown-route": { status: 404, code: 4046 },
  "settlement-marked": { status: 409, code: 4101 },
  "too-early-to-mark": { status: 409, code: 4102 },
  "not-latest": { status: 409, code: 4103 },
  "too-late-to-mark": { status: 409, code: 4104 },
  "already-forced": { status: 409, code: 4105 },
  "nothing-incomplete": { status: 409, code: 4106 },
  "transaction-cancelled": { status: 409, code: 4107 },
  "too-early-to-force": { status: 409, code: 4108 },
  "too-late-to-force": { status: 409, code: 4109 },
  "being-forced": { status: 409, code: 4110 },
  "not-approved": { status: 409, code: 4111 },
  "signer-paired": { status: 409, code: 4112 },
  "insufficient-collateral": { status: 409, code: 4114 },
  "settlement-open": { status: 409, code: 4115 },
  "key-reused": { status: 409, code: 4116 },
  "internal-error": { status: 500, code: 5000 },
  unavailable: { status: 503, code: 5030 },
} as const satisfies Record<string, { status: number; code: number }>;

/** The name of a rule that the platform enforces. */
export type PlatformErrorReason = keyof typeof platformErrors;

/** A request that the platform refuses. Callers see its message, so it contains no secrets. */
export class PlatformApiError extends Error {
  override readonly name = "PlatformApiError";
  /** The rule that was broken. */
  readonly reason: PlatformErrorReason;
  /** HTTP status. */
  readonly status: number;
  /** The `code` of the body. */
  readonly code: number;

  constructor(reason: PlatformErrorReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
    this.status = platformErrors[reason].status;
    this.code = platformErrors[reason].code;
  }

  /** The body on the wire. */
  toBody(): { readonly message: string; readonly code: number } {
    return { message: this.message, code: this.code };
  }
}

/** The rule of a `code`, or `undefined` for an unknown code. */
export function reasonOfCode(code: number): PlatformErrorReason | undefined {
  return (Object.keys(platformErrors) as PlatformErrorReason[]).find((reason) => platformErrors[reason].code === code);
}
