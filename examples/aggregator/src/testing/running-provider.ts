import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const START = join(import.meta.dirname, "../../../../packages/cli/src/start/main.ts");

/** A reference provider of this repository, in a process and a folder of its own. */
export interface RunningProvider {
  /** Where it says how it is called. */
  readonly settingsFile: string;
  stop(): Promise<void>;
}

/** Starts one as `pnpm start` does, and returns when it answers. */
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
  let said = "";
  for await (const chunk of stdout?.setEncoding("utf8") ?? []) {
    said += String(chunk);
    if (said.includes("Make a signed call")) return;
  }
  throw new Error(`start ended early: ${said}`);
}
