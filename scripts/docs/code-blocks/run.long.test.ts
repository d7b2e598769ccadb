/**
 * Runs every TypeScript block as a process: against the provider of `start`, a fake, or a server of the block itself.
 * @module
 */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type RunningStart, startProcess } from "../../../packages/cli/src/testing/running-start.ts";
import { startProxy } from "../../../packages/client/src/testing/proxy.ts";
import { freePort } from "../../testing/free-port.ts";
import { PORT } from "./after-block.ts";
import { completeBlock, kitNames } from "./complete-block.ts";
import { type CodeBlock, findBlocks } from "./find-blocks.ts";
import type { World } from "./testing/given/world.ts";

const VITEST = join(import.meta.dirname, "../../../node_modules/vitest/vitest.mjs");
const CONFIG = join(import.meta.dirname, "../../../vitest.base.ts");
/** The modules of the blocks, next to `given`, which they import. */
const FOLDER = join(import.meta.dirname, "testing/blocks");
const LIMIT_MS = 120_000;
const MAX_NOT_RUN = 3;

const kit = kitNames();
const blocks = findBlocks().filter(({ language }) => language === "ts");
const run = blocks.filter(({ notRun }) => notRun === undefined);
/** A block with tests runs in vitest. */
const isSuite = ({ code }: CodeBlock): boolean => /^ *test(?:\.for)?\(/m.test(code);
const needsPostgres = ({ code }: CodeBlock): boolean => /postgres:\/\/|createPostgresFence/.test(code);

let start: RunningStart;
let proxy: Awaited<ReturnType<typeof startProxy>>;
let database: Awaited<ReturnType<typeof createDatabase>>;
let world: World;

beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  [start, proxy, database] = await Promise.all([startProcess(), startProxy(), createDatabase()]);
  const { baseUrl, apiKey, signingConfiguration, keyFile } = start.demo;
  const { control } = start;
  world = { baseUrl, apiKey, signingConfiguration, keyFile, control, proxyUrl: proxy.url, postgresUrl: database?.url };
});
afterAll(async () => {
  await start[Symbol.asyncDispose]();
  proxy.close();
  await database?.drop();
  rmSync(FOLDER, { recursive: true, force: true });
});

test("only a few blocks are not run", () => {
  expect(blocks.filter(({ notRun }) => notRun !== undefined).length).toBeLessThanOrEqual(MAX_NOT_RUN);
});

describe("runs each block that is a program", () => {
  test.for(run.filter((block) => !isSuite(block)))("$place", { timeout: LIMIT_MS }, async (block, { skip }) => {
    skip(needsPostgres(block) && world.postgresUrl === undefined, "PROVIDER_TEST_POSTGRES is not set");
    const file = await writeModule(block, ".ts", "process.exit(0);");
    expect(await output([file])).toEqual({ status: 0, errors: "" });
  });
});

test("runs the blocks with tests in vitest", { timeout: LIMIT_MS }, async () => {
  const suites = run.filter(isSuite);
  expect(suites.length).toBeGreaterThanOrEqual(5);
  for (const suite of suites) await writeModule(suite, ".test.ts");
  // One after the other, because some use the same provider.
  const args = ["--config", CONFIG, "--dir", FOLDER, "--reporter", "dot", "--no-file-parallelism"];
  expect(await output([VITEST, "run", "--root", import.meta.dirname, ...args])).toEqual({ status: 0, errors: "" });
});

/** Writes a block as a module. Replaces the addresses on the page by those of this machine. */
async function writeModule(block: CodeBlock, ending: string, last = ""): Promise<string> {
  const file = join(FOLDER, `${block.place.replaceAll(/[/:.]/g, "-")}${ending}`);
  const text = `${completeBlock(block, kit)}\n${last}`;
  const addresses: readonly (readonly [string, string])[] = [
    ["https://api.example.com/v2", world.baseUrl],
    ["http://127.0.0.1:9465", world.control.url],
    ["http://proxy.internal:3128", world.proxyUrl],
    ["/var/lib/provider", join(start.folder, "records")],
    ...["postgres://…", "postgres://primary/…", "postgres://replica/…"].map(
      (url) => [url, world.postgresUrl ?? ""] as const,
    ),
    [PORT, String(await freePort())],
    ["port: 9465", "port: 0"],
  ];
  writeFileSync(
    file,
    addresses.reduce((code, [from, to]) => code.replaceAll(from, to), text),
  );
  return file;
}

interface Output {
  readonly status: number;
  readonly errors: string;
}

/** Runs Node in a new folder that contains the reader's files. */
async function output(args: readonly string[]): Promise<Output> {
  const folder = mkdtempSync(join(tmpdir(), "code-block-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const key = readFileSync(world.keyFile, "utf8");
  writeFileSync(join(folder, "private.pem"), key);
  writeFileSync(join(folder, "signing.json"), JSON.stringify(world.signingConfiguration));
  writeFileSync(join(folder, "world.json"), JSON.stringify(world));
  const { VITEST: _vitest, ...inherited } = process.env;
  const env = {
    ...inherited,
    // The folder in which the reader typed the command, not that of `pnpm test`.
    INIT_CWD: folder,
    DOCS_WORLD: join(folder, "world.json"),
    BASE_URL: world.baseUrl,
    API_KEY: world.apiKey,
    PRIVATE_KEY: key,
  };
  const { promise, resolve } = Promise.withResolvers<Output>();
  execFile(
    process.execPath,
    args,
    { cwd: folder, env, timeout: LIMIT_MS, maxBuffer: 1 << 26 },
    (error, stdout, stderr) =>
      resolve(
        error === null ? { status: 0, errors: "" } : { status: Number(error.code ?? 1), errors: `${stdout}${stderr}` },
      ),
  );
  return promise;
}

/** A new database on the server for tests; `undefined` if there is no server. */
async function createDatabase(): Promise<{ readonly url: string; drop(): Promise<void> } | undefined> {
  const server = process.env["PROVIDER_TEST_POSTGRES"];
  if (server === undefined) return undefined;
  const name = `docs_${crypto.randomUUID().replaceAll("-", "")}`;
  const execute = async (statement: string): Promise<void> => {
    const client = new Client({ connectionString: server });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  };
  await execute(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => execute(`drop database ${name} with (force)`) };
}
