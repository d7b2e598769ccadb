/** `pnpm journal`: exports who requested, approved and signed each write. @module */
import { defineCommand, oneOf, option, runCommand, UsageError } from "@provider-connectivity/cli-kit";
import { csvLine } from "@provider-connectivity/sandbox/ledger";
import { type JournalLine, readJournal } from "@provider-connectivity/server/node";
import { existsSync } from "node:fs";
import { writeLine } from "../running/write-lines.ts";

const COLUMNS = [
  "at",
  "requestId",
  "operationId",
  "customerId",
  "apiKey",
  "accountId",
  "initiatedBy",
  "approvedBy",
  "signedBy",
  "writeId",
  "status",
  "isReplay",
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | number | boolean>>;

/** Requests that are in progress at the same time. A crash leaves some without an outcome. */
const MAX_OPEN = 10_000;

const command = defineCommand({
  name: "pnpm journal",
  description:
    "Writes the journal of `start --journal FOLDER` to standard output: one write per line, with its outcome.",
  positionals: [{ name: "<folder>", help: "the folder of --journal" }],
  options: {
    format: option("NAME", "csv, or json with one object per line", { parse: oneOf(["csv", "json"]), default: "csv" }),
  },
});

await runCommand(command, async ({ options: { format }, positionals: [folder = ""] }) => {
  if (!existsSync(folder)) throw new UsageError(`${folder} does not exist; name the folder of start --journal`);
  const write = (row: Row): Promise<void> =>
    writeLine(format === "json" ? JSON.stringify(row) : csvLine(COLUMNS.map((column) => String(row[column] ?? ""))));
  if (format === "csv") await writeLine(COLUMNS.join(","));
  for await (const row of withOutcomes(readJournal(folder))) await write(row);
});

/** Joins each write with its outcome. A write with an unknown outcome has no status. */
async function* withOutcomes(lines: AsyncIterable<JournalLine>): AsyncGenerator<Row> {
  const open = new Map<string, Row>();
  for await (const line of lines) {
    const { requestId } = line;
    if ("operationId" in line) open.set(requestId, line);
    else {
      const { status, isReplay } = line;
      yield { ...open.get(requestId), requestId, status, isReplay };
      open.delete(requestId);
    }
    const [oldest] = open;
    if (oldest === undefined || open.size <= MAX_OPEN) continue;
    open.delete(oldest[0]);
    yield oldest[1];
  }
  yield* open.values();
}
