import { type CommandDefinition, parseCommand, type ParsedCommand, type ParseSource } from "./command.ts";
import { CliError, HelpRequested, reasonOf, UsageError } from "./errors.ts";
import type { OptionDefinition } from "./options.ts";

/**
 * Runs a program and sets the process's exit code: 0 for success, 1 for a failure, 2 for a UsageError.
 *
 * A CliError or an error of the operating system is printed on stderr as one message. Anything else is a bug of the program and
 * is printed with its stack trace.
 *
 * @param name the program's name, printed before a message
 * @param run the program. A returned number is the exit code. Default: 0
 */
export async function runProgram(name: string, run: () => Promise<number | void> | number | void): Promise<void> {
  try {
    const code = await run();
    if (typeof code === "number") process.exitCode = code;
  } catch (error) {
    process.exitCode = report(name, error);
  }
}

/**
 * Parses the command line and runs the command, as {@link runProgram} does.
 *
 * @example
 * ```ts
 * await runCommand(defineCommand({ name: "greet", description: "Greets.", options: {} }), () => console.log("hello"));
 * ```
 */
export async function runCommand<const Options extends Readonly<Record<string, OptionDefinition<unknown>>>>(
  definition: CommandDefinition<Options>,
  run: (parsed: ParsedCommand<Options>) => Promise<number | void> | number | void,
  source: ParseSource = {},
): Promise<void> {
  await runProgram(definition.name.split(" ").at(-1) ?? definition.name, () => run(parseCommand(definition, source)));
}

/** The folder in which the user typed the command. pnpm changes the working directory and sets INIT_CWD to the original one. */
export function callerFolder(): string {
  return process.env["INIT_CWD"] ?? process.cwd();
}

function report(name: string, error: unknown): number {
  if (error instanceof HelpRequested) {
    process.stdout.write(error.message);
    return 0;
  }
  if (error instanceof UsageError) {
    process.stderr.write(`${name}: ${error.message}\nRun with --help for usage.\n`);
    return 2;
  }
  const isExpected = error instanceof CliError || isSystemError(error);
  const text = isExpected || !(error instanceof Error) ? reasonOf(error) : (error.stack ?? error.message);
  process.stderr.write(`${name}: ${text}\n`);
  return 1;
}

/** Node's errors of files and sockets, such as EACCES and EADDRINUSE. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && "syscall" in error && "code" in error;
}
