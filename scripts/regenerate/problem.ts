/** A refusal in words: what is wrong, where, and what cures it. The command prints it without a stack. */
export class Problem extends Error {
  override readonly name = "Problem";
}

/** The text of anything that was thrown. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** Runs a command; a Problem is printed in words and makes it exit with 1. */
export async function report(command: string, run: () => Promise<void> | void): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof Problem) && !isUsageError(error)) throw error;
    console.error(`${command}: ${reasonOf(error)}`);
    process.exitCode = 1;
  }
}

/** Whether `parseArgs` refused the command's arguments. */
function isUsageError(error: unknown): boolean {
  return String((error as { code?: unknown }).code).startsWith("ERR_PARSE_ARGS");
}
