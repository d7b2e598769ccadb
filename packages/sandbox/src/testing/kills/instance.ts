import { build } from "esbuild";
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** An instance of the sandbox that can be killed at any moment, and is then restarted. */
export interface Instance {
  /** Its URL, once it listens. */
  readonly address: () => Promise<string>;
  /** Kills it, and restarts it when it has ended. */
  readonly kill: () => Promise<void>;
  /** Kills it without a restart. */
  readonly end: () => Promise<void>;
}

/** A single file starts several times as fast as hundreds. */
export async function bundleProgram(folder: string): Promise<string> {
  const outfile = join(folder, "killable-sandbox.cjs");
  const entryPoints = [fileURLToPath(new URL("./killable-sandbox.ts", import.meta.url))];
  await build({ entryPoints, outfile, bundle: true, platform: "node", external: ["pg-native"] });
  return outfile;
}

/** Starts an instance on the store at this location. It is killed after the test. */
export function startInstance(program: string, place: string): Instance {
  let child = spawnProgram(program, place);
  let isOver = false;
  let address = addressOf(child);
  onTestFinished(() => {
    isOver = true;
    child.kill("SIGKILL");
  });
  const end = async () => {
    await address;
    const exited = once(child, "exit");
    child.kill("SIGKILL");
    await exited;
  };
  const restart = async () => {
    await end();
    if (isOver) throw new Error("The test has ended.");
    child = spawnProgram(program, place);
    return addressOf(child);
  };
  return {
    address: () => address,
    async kill() {
      address = restart();
      await address;
    },
    end,
  };
}

function spawnProgram(program: string, place: string): ChildProcessByStdio<null, Readable, null> {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(dirname(program), "compiled") };
  return spawn(process.execPath, [program, place], { stdio: ["ignore", "pipe", "inherit"], env });
}

/** @throws Error if the program ends before it listens */
async function addressOf(child: ChildProcessByStdio<null, Readable, null>): Promise<string> {
  const listening = new AbortController();
  const { signal } = listening;
  const ended = once(child, "exit", { signal }).then(([code]) => Promise.reject(new Error(`It ended with ${code}.`)));
  const [port] = await Promise.race([once(child.stdout, "data"), ended]);
  ended.catch(() => undefined);
  listening.abort();
  return `http://127.0.0.1:${String(port).trim()}`;
}
