/**
 * `pnpm test:long soak`: mixed load with errors, faults and restarts. The load runs in a detached process, which
 * survives this one. Run the command again to follow the soak, or to resume it after a crash.
 * @module
 */
import { CliError, defineCommand, flag, option, runCommand } from "@provider-connectivity/cli-kit";
import { spawn } from "node:child_process";
import { mkdirSync, openSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { setTimeout } from "node:timers/promises";
import { markdownTable } from "../../bench/markdown-table.ts";
import { mb } from "./flatness.ts";
import { isRunning, progressFile, readProgress, readState, type Sample, writeState } from "./progress.ts";

const FOLDER = join(import.meta.dirname, "../../../node_modules/.cache/soak");
const MAX_ROWS = 24;

const command = defineCommand({
  name: "pnpm test:long soak",
  description: "Loads the reference provider for a long time, and checks that its memory and files stay flat.",
  options: {
    minutes: option("NUMBER", "total time under load", {
      env: "PROVIDER_SOAK_MINUTES",
      parse: minutes,
      default: 30,
    }),
    fresh: flag("start from the beginning instead of resuming", { env: "PROVIDER_SOAK_FRESH" }),
  },
});

await runCommand(command, async ({ options }) => {
  const known = readState(FOLDER);
  const isActive = known !== undefined && isRunning(known);
  if (isActive && options.fresh) throw new CliError(`a soak is running as process ${known.pid}; end it first`);
  const isOver = readProgress(FOLDER).verdict !== undefined || known?.minutes !== options.minutes;
  if (!isActive && (options.fresh || isOver)) rmSync(FOLDER, { recursive: true, force: true });
  if (!isActive) launch(options.minutes);
  console.log(`The soak runs in the background; its progress is in ${relative(process.cwd(), progressFile(FOLDER))}.`);
  await follow();
  const { samples, verdict } = readProgress(FOLDER);
  console.log(sampleTable(samples));
  if (verdict === undefined)
    throw new CliError(`the soak ended early; see ${join(FOLDER, "log.txt")}, and run this again to resume`);
  if (verdict.faults.length > 0) throw new CliError(verdict.faults.join("\n"));
});

function launch(totalMinutes: number): void {
  mkdirSync(FOLDER, { recursive: true });
  // The new process reads this state when it starts; its pid is known a moment later.
  writeState(FOLDER, { minutes: totalMinutes, pid: process.pid });
  const log = openSync(join(FOLDER, "log.txt"), "a");
  const child = spawn(process.execPath, [join(import.meta.dirname, "run.ts"), FOLDER], {
    detached: true,
    stdio: ["ignore", log, log],
  });
  child.unref();
  writeState(FOLDER, { minutes: totalMinutes, pid: child.pid ?? 0 });
}

async function follow(): Promise<void> {
  for (;;) {
    const state = readState(FOLDER);
    if (readProgress(FOLDER).verdict !== undefined || state === undefined || !isRunning(state)) return;
    await setTimeout(1_000);
  }
}

/** A table with some of the samples, evenly distributed. */
function sampleTable(samples: readonly Sample[]): string {
  const step = Math.max(1, Math.ceil(samples.length / MAX_ROWS));
  const rows = samples
    .filter((_, index) => index % step === step - 1)
    .map(({ second, processNumber, rss, wal, database, statuses }) => [
      `${(second / 60).toFixed(1)} min`,
      String(processNumber),
      mb(rss),
      mb(wal),
      mb(database),
      String(Object.values(statuses).reduce((sum, count) => sum + count, 0)),
      String(statuses["503"] ?? 0),
    ]);
  return markdownTable(["time", "process", "RSS", "WAL", "database", "requests", "503"], rows);
}

function minutes(text: string): number {
  const value = Number(text);
  if (Number.isFinite(value) && value > 0 && value <= 1_440) return value;
  throw new Error(`"${text}" is not a number of minutes from 0 to 1440`);
}
