/** A refusal in words: what is wrong and what cures it. The program prints it without a stack. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

/** Runs a program; a refusal is printed and makes it exit with 1. */
export async function runProgram(name: string, run: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    if (!(error instanceof Refusal) && !isUsageError(error)) throw error;
    console.error(`${name}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}

/** Whether `parseArgs` refused the command's arguments. */
function isUsageError(error: unknown): boolean {
  return String((error as { code?: unknown }).code).startsWith("ERR_PARSE_ARGS");
}
