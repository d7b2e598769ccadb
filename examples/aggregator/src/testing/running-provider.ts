import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const START = join(import.meta.dirname, "../../../../packages/cli/src/start/main.ts");

/** A reference provider of this repository in a separate process and folder. */
export interface RunningProvider {
  /** The file with its settings. */
  readonly settingsFile: string;
  stop(): Promise<void>;
}

/** Starts a provider like `pnpm start`, and resolves when it responds. */
export async function startProvider(...args: string[]): Promise<RunningProvider> {
  const folder = mkdtempSync(join(tmpdir(), "aggregator-"));
  const stdio = ["ignore", "pipe", "inherit"] as const;
  const ports = ["--port", "0", "--operations-port", "0"];
  const child = spawn(process.execPath, [START, ...ports, ...args], { cwd: folder, stdio: [...stdio] });
  await untilReady(child);
  return {
    settingsFile: join(folder, ".provider/demo.json"),
    async stop() {
      const ended = once(child, "exit");
      child.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

async function untilReady({ stdout }: ChildProcess): Promise<void> {
  let output = "";
  for await (const chunk of stdout?.setEncoding("utf8") ?? []) {
    output += String(chunk);
    if (output.includes("Make a signed call")) return;
  }
  throw new Error(`start ended early: ${output}`);
}
