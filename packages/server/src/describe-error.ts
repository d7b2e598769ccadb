const DEEPEST = 5;

/** The properties of an error that are logged. */
export interface ErrorDescription {
  readonly type: string;
  readonly message: string;
  /** The error code of drivers and Node, such as `ECONNREFUSED`. */
  readonly code?: string | number;
  readonly stack?: string | undefined;
  readonly cause?: ErrorDescription;
  readonly errors?: readonly ErrorDescription[];
}

/**
 * Describes any thrown value as plain data, so that all loggers write it in the same way. Other properties are omitted: drivers
 * attach the failed command to their errors, which contains keys and nonces.
 */
export function describeError(thrown: unknown, depth = 0): ErrorDescription {
  if (!(thrown instanceof Error)) {
    return { type: typeof thrown, message: typeof thrown === "string" ? thrown : "The thrown value is not an error." };
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
