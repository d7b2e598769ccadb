/** Checks that a client stays within its limits of time and memory for any response. @module */
import { CliError, defineCommand, runCommand } from "@provider-connectivity/cli-kit";
import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { markdownTable } from "../../bench/markdown-table.ts";

const MIB = 2 ** 20;

/** One response, and the limits of the client that reads it. */
interface Trial {
  readonly name: string;
  readonly path: string;
  readonly limit: number;
  readonly timeoutMs: number;
  readonly attempts: number;
  readonly kind: string;
}

const trials: readonly Trial[] = [
  { name: "endless body", path: "endless", limit: 10 * MIB, timeoutMs: 30_000, attempts: 1, kind: "invalid-response" },
  {
    name: "64 MB body, over the limit",
    path: "67108864",
    limit: 10 * MIB,
    timeoutMs: 30_000,
    attempts: 1,
    kind: "invalid-response",
  },
  {
    name: "64 MB body, within the limit",
    path: "67108864",
    limit: 65 * MIB,
    timeoutMs: 30_000,
    attempts: 1,
    kind: "success",
  },
  { name: "hung connection", path: "hung", limit: 10 * MIB, timeoutMs: 2_500, attempts: 3, kind: "no-response" },
  { name: "hung body", path: "slow", limit: 10 * MIB, timeoutMs: 2_500, attempts: 3, kind: "no-response" },
];

interface Measured {
  readonly ms: number;
  readonly usedBytes: number;
  readonly rssBytes: number;
  readonly kind: string;
  readonly message?: string;
}

/** The text and its parsed value take twice the size of the body. The rest is for buffers that the runtime has not freed yet. */
const MAX_RSS_GROWTH = 2.5;
const LARGE_LIMIT = 16 * MIB;
/** A call may end slightly after its limit, because several processes share the machine. */
const TOLERANCE_MS = 1_000;

const command = defineCommand({
  name: "node scripts/long/client-limits/main.ts",
  description: "Checks that a client stays within its limits of time and memory for any response.",
  options: {},
});

await runCommand(command, async () => {
  const server = fork(join(import.meta.dirname, "server.ts"));
  const [port] = (await once(server, "message")) as [number];
  const rows: string[][] = [];
  const faults: string[] = [];
  for (const trial of trials) {
    const args = [port, trial.path, trial.limit, trial.timeoutMs, trial.attempts].map(String);
    const child = fork(join(import.meta.dirname, "measure.ts"), args, { execArgv: ["--expose-gc"] });
    const [measured] = (await once(child, "message")) as [Measured];
    const mib = (bytes: number) => (bytes / MIB).toFixed(1);
    rows.push([
      trial.name,
      mib(trial.limit),
      mib(measured.usedBytes),
      mib(measured.rssBytes),
      String(measured.ms),
      measured.kind,
    ]);
    if (measured.kind !== trial.kind) faults.push(`${trial.name}: ended with ${measured.kind}: ${measured.message}`);
    if (measured.usedBytes >= 2 * trial.limit) faults.push(`${trial.name}: used ${mib(measured.usedBytes)} MiB`);
    if (trial.limit > LARGE_LIMIT && measured.rssBytes >= MAX_RSS_GROWTH * trial.limit)
      faults.push(`${trial.name}: RSS grew by ${mib(measured.rssBytes)} MiB`);
    if (measured.ms > trial.timeoutMs + TOLERANCE_MS) faults.push(`${trial.name}: took ${measured.ms} ms`);
  }
  server.kill();
  process.stdout.write(
    `${markdownTable(["response", "limit, MiB", "memory in use, MiB", "growth of RSS, MiB", "ms", "result"], rows)}\n`,
  );
  if (faults.length > 0) throw new CliError(faults.join("\n"));
});
