/** The number of responses, by operation and status. @module */
import { markdownTable } from "../bench/markdown-table.ts";

type Counts = Readonly<Record<string, number>>;

export interface Tally {
  /** Responses by operation and status. */
  readonly operations: Readonly<Record<string, Counts>>;
  /** Refusals by status and `errorType`. */
  readonly refusals: Counts;
}

/** The counts as text. */
export function describeTally({ operations, refusals }: Tally): string {
  const rows = Object.entries(operations).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const all = sumOf(Object.values(operations));
  const table = markdownTable(
    ["operation", "requests", "2xx", ...COMMON_STATUSES, "others"],
    [...rows, [`all ${rows.length}`, all] as const].map(([name, statuses]) => [name, ...cellsOf(statuses)]),
  );
  return `${table}\n\nStatuses: ${listOf(all)}\nRefusals: ${listOf(refusals)}`;
}

/**
 * The gaps of a run without findings: operations that it did not test.
 *
 * @param expected the expected operations
 */
export function gapsOf({ operations }: Tally, expected: readonly string[]): string[] {
  return expected.flatMap((operation) => {
    const statuses = operations[operation];
    if (statuses === undefined) return [`${operation} was never called`];
    return countOf(statuses, isSuccess) > 0 ? [] : [`${operation} never succeeded: its success responses are untested`];
  });
}

const COMMON_STATUSES = ["400", "404"];

function cellsOf(statuses: Counts): string[] {
  const counts = [
    countOf(statuses, () => true),
    countOf(statuses, isSuccess),
    ...COMMON_STATUSES.map((status) => statuses[status] ?? 0),
    countOf(statuses, (status) => !isSuccess(status) && !COMMON_STATUSES.includes(status)),
  ];
  return counts.map(String);
}

function sumOf(list: readonly Counts[]): Counts {
  const sum: Record<string, number> = {};
  for (const counts of list) for (const [name, count] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
}

function listOf(counts: Counts): string {
  const sorted = Object.entries(counts).toSorted(([, one], [, other]) => other - one);
  return sorted.map(([name, count]) => `${count} × ${name}`).join(", ");
}

function isSuccess(status: string): boolean {
  return status.startsWith("2");
}

function countOf(statuses: Counts, counts: (status: string) => boolean): number {
  let sum = 0;
  for (const [status, count] of Object.entries(statuses)) if (counts(status)) sum += count;
  return sum;
}
