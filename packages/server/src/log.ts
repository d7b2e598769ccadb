import { describeError } from "./describe-error.ts";

/** A line of the log: plain data, and what happened in words. */
export type LogLine = (fields: Readonly<Record<string, unknown>>, message: string) => void;

/**
 * Where the runtime writes what happened. A logger of pino is one as it is. It is never handed a secret, a signature or a
 * body; errors come as plain data under `error`.
 */
export interface Logger {
  readonly debug: LogLine;
  readonly info: LogLine;
  readonly warn: LogLine;
  readonly error: LogLine;
}

/* oxlint-disable no-console -- the default, until a provider names its own logger: the one place that speaks to the console */

/** Writes warnings and errors to the console as one JSON line each, and nothing else. */
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
