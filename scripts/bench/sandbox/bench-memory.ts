/** The memory of a million nonces and of a million idempotency records. @module */
import { startChild } from "../http/child.ts";
import { markdownTable } from "../markdown-table.ts";
import type { MemoryReply, MemoryRequest } from "./memory-process.ts";

const COUNT = 1_000_000;
const HEAP = ["--expose-gc", "--max-old-space-size=4096"];

/** Fills each in a separate process and returns the table. */
export async function benchMemory(): Promise<string> {
  const rows: string[][] = [];
  for (const fill of ["nonces", "idempotency records", "idempotency records of the sandbox"] as const) {
    const child = startChild<MemoryRequest, MemoryReply>("../sandbox/memory-process.ts", HEAP);
    const { bytes, seconds } = await child.ask({ fill, count: COUNT }).finally(child.stop);
    rows.push([`${COUNT} ${fill}`, (bytes / 1e6).toFixed(0), (bytes / COUNT).toFixed(0), seconds.toFixed(1)]);
  }
  return [
    markdownTable(["Memory of the process", "MB", "bytes each", "seconds to fill"], rows),
    "",
    "Nonces are UUIDs of ten API keys; a record contains a response of 500 bytes. Measured after garbage collection.",
  ].join("\n");
}
