/** The time from `start` to the first signed response, and of a whole `call`, compared with an empty Node process. @module */
import { execFile, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { createSigner } from "@provider-connectivity/signing/node";
import { readDemo } from "../http/demo-file.ts";
import { HEADERS, PATH } from "../http/fixture.ts";
import type { RoundOptions } from "../http/rounds.ts";
import { markdownTable } from "../markdown-table.ts";
import { median } from "../median.ts";

const ROOT = join(import.meta.dirname, "../../..");
const run = promisify(execFile);

const NAMES = { empty: "an empty Node process", start: "start, to the first signed response", call: "call" } as const;
const TARGETS = { empty: "", start: "2000", call: "1000" } as const;

type Times = Readonly<Record<keyof typeof NAMES, number>>;

/** Starts the provider of this repository in new folders and returns the table. */
export async function benchStartup({ rounds }: RoundOptions): Promise<string> {
  // The first run fills the cache of compiled code.
  await measureOnce();
  const all: Times[] = [];
  for (let round = 0; round < rounds; round++) all.push(await measureOnce());
  const of = (name: keyof Times) => median(all.map((times) => times[name]));
  const rows = (["empty", "start", "call"] as const).map((name) => [
    NAMES[name],
    of(name).toFixed(0),
    (of(name) / of("empty")).toFixed(1),
    TARGETS[name],
  ]);
  return markdownTable(["Start-up with a filled compile cache, milliseconds", "median", "ratio", "target"], rows);
}

async function measureOnce(): Promise<Times> {
  const folder = mkdtempSync(join(tmpdir(), "kit-bench-"));
  // `pnpm start` and `pnpm call` set the same cache.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(ROOT, "node_modules/.cache/node-compile-cache") };
  const options = { cwd: folder, env };
  const program = (name: string) => join(ROOT, `packages/cli/src/${name}/main.ts`);
  const ports = ["--port", "0", "--operations-port", "0", "--control-port", "0"];
  try {
    const empty = await timeOf(() => run(process.execPath, ["--eval", ""], options));
    const began = performance.now();
    const child = spawn(process.execPath, [program("start"), ...ports], { ...options, stdio: "ignore" });
    try {
      await firstResponse(folder);
      const start = performance.now() - began;
      const call = await timeOf(() => run(process.execPath, [program("call"), "getAccounts"], options));
      return { empty, start, call };
    } finally {
      const ended = once(child, "exit");
      child.kill("SIGINT");
      await ended;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function firstResponse(folder: string): Promise<void> {
  const { baseUrl, apiKey, signingConfiguration, keyFile } = await readDemo(folder);
  const message = { timestamp: String(Date.now()), nonce: randomUUID(), method: "GET", endpoint: PATH };
  const signature = await createSigner(signingConfiguration, readFileSync(keyFile, "utf8")).sign(message);
  const headers = {
    [HEADERS.key]: apiKey,
    [HEADERS.nonce]: message.nonce,
    [HEADERS.timestamp]: message.timestamp,
    [HEADERS.signature]: signature,
  };
  const response = await fetch(baseUrl + PATH, { headers });
  if (!response.ok) throw new Error(`the first request was refused: ${await response.text()}`);
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
