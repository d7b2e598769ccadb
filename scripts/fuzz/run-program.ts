import { type ChildProcess, spawn, type SpawnOptions } from "node:child_process";
import { CliError } from "@provider-connectivity/cli-kit";

/**
 * Runs a program to its end and shows its output.
 *
 * @param options an aborted `signal` interrupts the program, like Ctrl-C
 * @returns its exit code
 * @throws CliError if it cannot be started, or was interrupted
 */
export function runProgram(program: string, args: readonly string[], options: SpawnOptions): Promise<number | null> {
  const child = spawn(program, args, { stdio: ["ignore", "inherit", "inherit"], ...options, killSignal: "SIGINT" });
  return ended(child);
}

/** Resolves with the exit code of a process. Rejects if it did not start or was interrupted. */
function ended(child: ChildProcess): Promise<number | null> {
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  let fault: Error | undefined;
  child.once("error", (error) => {
    fault = new CliError(
      error.name === "AbortError" ? "interrupted" : `${child.spawnfile} does not run: ${error.message}`,
    );
    // A process that did not start has nothing to close.
    if (child.pid === undefined) reject(fault);
  });
  child.once("close", (code) => (fault === undefined ? resolve(code) : reject(fault)));
  return promise;
}
