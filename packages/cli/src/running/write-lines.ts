import { once } from "node:events";

/** Writes a line to standard output, and waits for a slower reader. */
export async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
}
