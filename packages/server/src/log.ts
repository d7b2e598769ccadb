import { describeError } from "./describe-error.ts";

/** Writes a line of the log: plain data and a message. */
export type LogLine = (fields: Readonly<Record<string, unknown>>, message: string) => void;

/**
 * The log of the runtime. You can pass a pino logger directly. It never receives secrets, signatures or bodies. Errors are
 * plain data under `error`.
 */
export interface Logger {
  /** Details that rarely matter, such as a client that closed its connection. */
  readonly debug: LogLine;
  /** Normal events, such as a request of the access log. */
  readonly info: LogLine;
  /** A problem that does not stop the provider: a readiness check failed, a response has undeclared properties. */
  readonly warn: LogLine;
  /** A failure that an operator must handle: a handler threw, the clock stepped back, a backup was restored. */
  readonly error: LogLine;
}

/* oxlint-disable no-console -- the default logger is the only code that writes to the console */

/** Writes warnings and errors to the console, one JSON line each. */
export const consoleLogger: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: (fields, message) => console.warn(toLine("warn", fields, message)),
  error: (fields, message) => console.error(toLine("error", fields, message)),
};

function toLine(level: string, fields: Readonly<Record<string, unknown>>, message: string): string {
  return JSON.stringify({ level, message, ...fields }, (_key, value: unknown) =>
    value instanceof Error ? describeError(value) : value,
  );
}
