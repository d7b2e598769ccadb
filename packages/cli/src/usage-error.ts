/** The command was given something that it cannot work with; said without a stack, exit status 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * Runs a program and turns what it throws into words on stderr and an exit status: 2 for a UsageError, else 1.
 *
 * @param name the command, printed before the words
 */
export async function runProgram(name: string, program: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await program();
  } catch (error) {
    const known = error instanceof UsageError;
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    if (!known && process.env["DEBUG"] && error instanceof Error) console.error(error.stack);
    process.exitCode = known ? 2 : 1;
  }
}
