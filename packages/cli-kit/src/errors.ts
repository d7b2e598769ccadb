/**
 * An expected failure: the program prints the message without a stack trace and exits with 1. The message says what
 * happened, where, and how to fix it.
 */
export class CliError extends Error {
  override readonly name: string = "CliError";
}

/** A wrong command line, environment variable or configuration file: exit code 2, with a pointer to `--help`. */
export class UsageError extends CliError {
  override readonly name = "UsageError";
}

/** Thrown for `--help`. The message is the help, which `runProgram` prints on stdout before it exits with 0. */
export class HelpRequested extends Error {
  override readonly name = "HelpRequested";
}

/** The message of any thrown value. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
