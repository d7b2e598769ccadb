import { type JournalLine, readJournal } from "../node/index.ts";

/** All lines of a journal. Tests only. */
export async function linesOf(folder: string): Promise<readonly JournalLine[]> {
  const lines: JournalLine[] = [];
  for await (const line of readJournal(folder)) lines.push(line);
  return lines;
}
