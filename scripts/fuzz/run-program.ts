import { type ChildProcess, spawn, type SpawnOptions } from "node:child_process";
import { CliError } from "@provider-connectivity/cli-kit";

/**
 * Runs a program to its end; what it says is seen at once.
 *
 * @param options its `signal` interrupts it, as Ctrl-C would
 * @returns how it ended
 * @throws CliError when it cannot be started, or was interrupted
 */
export function runProgram(program: string, args: readonly string[], options: SpawnOptions): Promise<number | null> {
  const child = spawn(program, args, { stdio: ["ignore", "inherit", "inherit"], ...options, killSignal: "SIGINT" });
  return ended(child);
}

/** Resolves with how a process ended; rejects when it did not start or was interrupted. */
function ended(child: ChildProcess): Promise<number | null> {
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  let fault: Error | undefined;
  child.once("error", (error) => {
    fault = new CliError(
      error.name === "AbortError" ? "interrupted" : `${child.spawnfile} does not run: ${error.message}`,
    );
    // What did not start has nothing to close.
    if (child.pid === undefined) reject(fault);
  });
  child.once("close", (code) => (fault === undefined ? resolve(code) : reject(fault)));
  return promise;
}
