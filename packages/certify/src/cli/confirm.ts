import { UsageError } from "@provider-connectivity/cli-kit";
import { createInterface } from "node:readline/promises";

/** A terminal, or the streams that a test uses instead. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream;
}

/**
 * Shows the plan and asks whether to continue. Ctrl-C is a no.
 *
 * @throws UsageError if there is no terminal
 */
export async function confirm(
  plan: string,
  { input, output }: Terminal = { input: process.stdin, output: process.stderr },
): Promise<boolean> {
  if (input.isTTY !== true)
    throw new UsageError("The provider is on another machine. Pass --yes to test it without a prompt.");
  output.write(`${plan}\n`);
  const lines = createInterface({ input, output, terminal: true });
  try {
    return /^y(es)?$/i.test((await lines.question("Continue? [y/N] ")).trim());
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "AbortError") throw error;
    // Ctrl-C leaves the cursor behind the question.
    output.write("\n");
    return false;
  } finally {
    lines.close();
  }
}
