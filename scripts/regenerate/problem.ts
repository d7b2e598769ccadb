/** A refusal in words: what is wrong, where, and what cures it. The command prints it without a stack. */
export class Problem extends Error {
  override readonly name = "Problem";
}

/** The text of anything that was thrown. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
