/** The progress of a soak in its folder: the settings, and one sample per line. @module */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A started soak. */
export interface SoakState {
  /** The total time under load, in minutes. */
  readonly minutes: number;
  /** The process that runs it. */
  readonly pid: number;
}

/** The measurements at one moment. */
export interface Sample {
  /** Seconds under load, without the time between two runs. */
  readonly second: number;
  /** The number of the provider's process, from 1. It changes with each restart. */
  readonly processNumber: number;
  /** In bytes. */
  readonly rss: number;
  readonly wal: number;
  readonly database: number;
  /** Requests by status; 0 means no response. */
  readonly statuses: Readonly<Record<string, number>>;
}

/** The last line of a finished soak. */
export interface Verdict {
  /** The faults. Empty if the soak passed. */
  readonly faults: readonly string[];
}

const stateFile = (folder: string): string => join(folder, "soak.json");

/** The file with the samples. */
export const progressFile = (folder: string): string => join(folder, "progress.jsonl");

/** The state in a folder, if a soak was started there. */
export function readState(folder: string): SoakState | undefined {
  const file = stateFile(folder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as SoakState) : undefined;
}

export function writeState(folder: string, state: SoakState): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(stateFile(folder), JSON.stringify(state));
}

export function addLine(folder: string, line: Sample | Verdict): void {
  appendFileSync(progressFile(folder), `${JSON.stringify(line)}\n`);
}

/** All samples, and the verdict of a finished soak. */
export function readProgress(folder: string): {
  readonly samples: readonly Sample[];
  readonly verdict: Verdict | undefined;
} {
  const file = progressFile(folder);
  const lines = existsSync(file)
    ? readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => line.endsWith("}"))
        .map((line) => JSON.parse(line) as Sample | Verdict)
    : [];
  return {
    samples: lines.filter((line): line is Sample => "rss" in line),
    verdict: lines.find((line): line is Verdict => "faults" in line),
  };
}

/** Whether the process of a soak runs. */
export function isRunning({ pid }: SoakState): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
