const DEEPEST = 5;

/** What of an error goes into the log. */
export interface ErrorDescription {
  readonly type: string;
  readonly message: string;
  /** What drivers and Node tell errors apart by, such as `ECONNREFUSED`. */
  readonly code?: string | number;
  readonly stack?: string | undefined;
  readonly cause?: ErrorDescription;
  readonly errors?: readonly ErrorDescription[];
}

/**
 * Describes whatever was thrown as plain data that every logger writes alike. Other properties stay out: drivers hang the
 * command that failed on their errors, and with it keys and nonces.
 */
export function describeError(thrown: unknown, depth = 0): ErrorDescription {
  if (!(thrown instanceof Error)) {
    return { type: typeof thrown, message: typeof thrown === "string" ? thrown : "What was thrown is no error." };
  }
  const { name, message, stack, cause } = thrown;
  const { code, errors } = thrown as { code?: unknown; errors?: unknown };
  const isDeep = depth >= DEEPEST;
  return {
    type: name,
    message,
    ...(typeof code === "string" || typeof code === "number" ? { code } : {}),
    stack,
    ...(cause === undefined || isDeep ? {} : { cause: describeError(cause, depth + 1) }),
    ...(Array.isArray(errors) && !isDeep ? { errors: errors.map((each) => describeError(each, depth + 1)) } : {}),
  };
}
