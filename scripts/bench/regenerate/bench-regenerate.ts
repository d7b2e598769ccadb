/** The duration of a full run of the generator, and of one without changes. @module */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { markdownTable } from "../markdown-table.ts";
import { median } from "../median.ts";

const ROOT = join(import.meta.dirname, "../../..");
const [FULL_RUNS, IDLE_RUNS] = [3, 5];

/** Runs the generator into new temporary folders, and then again into the last one. */
export function benchRegenerate(): string {
  const folder = mkdtempSync(join(tmpdir(), "kit-bench-"));
  try {
    const full = Array.from({ length: FULL_RUNS }, (_, run) => timeRun(join(folder, String(run))));
    const idle = Array.from({ length: IDLE_RUNS }, () => timeRun(join(folder, String(FULL_RUNS - 1))));
    const row = (name: string, seconds: number[], target: number) => [
      name,
      median(seconds).toFixed(2),
      target.toFixed(2),
    ];
    const rows = [row("in full, with openapi-generator's JVM", full, 10), row("without changes", idle, 1)];
    return markdownTable(["Regenerate, seconds", "median", "target"], rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function timeRun(out: string): number {
  const start = performance.now();
  const main = join(ROOT, "scripts/regenerate/main.ts");
  execFileSync(process.execPath, [main, "--spec", join(ROOT, "spec"), "--out", out], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  return (performance.now() - start) / 1000;
}
