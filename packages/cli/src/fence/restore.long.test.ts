/** A drill: an operator restores a backup while clients repeat their withdrawals, and nothing happens twice. @module */
import { createSigner } from "@provider-connectivity/signing/node";
import { execFile } from "node:child_process";
import { copyFileSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { promisify } from "node:util";
import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { type RunningStart, startProcess } from "../testing/running-start.ts";

const run = promisify(execFile);
const FENCE = join(import.meta.dirname, "main.ts");
const postgresUrl = process.env["PROVIDER_TEST_POSTGRES"];

const [MAIN, DESK] = ["6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01", "c5bb0880-523c-4c1c-bfe7-bcf2941517a0"];
const usd = { nationalCurrencyCode: "USD" };

/** A database that can be backed up and restored, with the arguments of `start`. */
interface Database {
  readonly args: readonly string[];
  readonly backUp: (folder: string) => Promise<void>;
  readonly restore: (folder: string) => Promise<void>;
}

const sqlite: Database = {
  args: [],
  async backUp(folder) {
    const database = new DatabaseSync(join(folder, ".provider/provider.sqlite"));
    database.prepare("vacuum into ?").run(join(folder, "backup.sqlite"));
    database.close();
  },
  async restore(folder) {
    const file = join(folder, ".provider/provider.sqlite");
    for (const ending of ["-wal", "-shm"]) rmSync(file + ending, { force: true });
    copyFileSync(join(folder, "backup.sqlite"), file);
  },
};

async function inPostgres(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: postgresUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function postgres(): Promise<Database> {
  const name = `drill_${crypto.randomUUID().replaceAll("-", "")}`;
  const drop = () => inPostgres(`drop database if exists ${name} with (force)`);
  await inPostgres(`create database ${name}`);
  onTestFinished(drop);
  const url = new URL(postgresUrl!);
  url.pathname = `/${name}`;
  return {
    args: ["--database", url.href],
    backUp: async (folder) => void (await run("pg_dump", ["-Fc", "-f", join(folder, "backup"), url.href])),
    async restore(folder) {
      await drop();
      await inPostgres(`create database ${name}`);
      await run("pg_restore", ["-d", url.href, join(folder, "backup")]);
    },
  };
}

/** The response to a withdrawal. A status of 0 means that there was none. */
interface WithdrawalResult {
  readonly status: number;
  readonly text: string;
}

/** A client of the currently running provider. */
function clientOf(provider: () => RunningStart) {
  const { demo } = provider();
  const signer = createSigner(demo.signingConfiguration, readFileSync(demo.keyFile, "utf8"));
  const endpoint = `/accounts/${MAIN}/transfers/withdrawals/subaccount`;
  const sign = async (key: string): Promise<RequestInit> => {
    const destination = { transferMethod: "InternalTransfer", asset: usd, accountId: DESK, amount: "1" };
    const body = JSON.stringify({ idempotencyKey: key, balanceAsset: usd, balanceAmount: "1", destination });
    const message = { timestamp: String(Date.now()), nonce: crypto.randomUUID(), method: "POST", endpoint, body };
    const headers = {
      "Content-Type": "application/json",
      "X-FBAPI-KEY": demo.apiKey,
      "X-FBAPI-NONCE": message.nonce,
      "X-FBAPI-TIMESTAMP": message.timestamp,
      "X-FBAPI-SIGNATURE": await signer.sign(message),
    };
    return { method: "POST", headers, body };
  };
  const send = async (request: RequestInit): Promise<WithdrawalResult> => {
    try {
      const response = await fetch(provider().demo.baseUrl + endpoint, request);
      return { status: response.status, text: await response.text() };
    } catch {
      return { status: 0, text: "" };
    }
  };
  return { sign, send, withdraw: async (key: string) => send(await sign(key)) };
}

const statuses = (seen: Iterable<WithdrawalResult>) => [...new Set([...seen].map(({ status }) => status))];
const keysOf = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}-${index}`);

test.each([
  ["SQLite", async () => sqlite],
  ...(postgresUrl === undefined ? [] : [["PostgreSQL", postgres] as const]),
] as const)(
  "executes nothing twice after a restore on %s",
  async (_name, open) => {
    const { args, backUp, restore } = await open();
    const startArgs = ["--journal", "journal", ...args];
    const first = await startProcess({ args: startArgs });
    const { folder } = first;
    let current = first;
    const { sign, send, withdraw } = clientOf(() => current);
    const all = async (keys: readonly string[]) =>
      new Map(await Promise.all(keys.map(async (key) => [key, await withdraw(key)] as const)));

    const kept = await all(keysOf("kept", 20));
    expect(statuses(kept.values())).toEqual([201]);
    await backUp(folder);
    // The fence stores a mark every two seconds: a backup that is older than the last mark is recognised.
    await expect.poll(() => marksOf(folder)).not.toBe(marksOf(folder));
    const lost = await all(keysOf("lost", 20));
    expect(statuses(lost.values())).toEqual([201]);
    const recorded = await sign("recorded");
    const inFlight = keysOf("in-flight", 200).map(async (key) => [key, await withdraw(key)] as const);
    await Promise.race(inFlight);
    first.signal("SIGKILL");
    const interrupted = new Map(await Promise.all(inFlight));
    await first.stop();
    await restore(folder);

    await using again = await startProcess({ args: startArgs, folder });
    current = again;
    expect(again.output()).toContain("a backup was restored; writes are refused");
    const everyKey = [...kept.keys(), ...lost.keys(), ...interrupted.keys()];
    expect(statuses((await all(everyKey)).values())).toEqual([503]);

    const fence = async (...argv: string[]) => (await run(process.execPath, [FENCE, ...argv], { cwd: folder })).stdout;
    const databaseArgs = args.length === 0 ? [] : ["--database", args[1]!];
    expect(await fence("status", ...databaseArgs)).toContain("a backup was restored");
    console.log(await fence("lift", "--cut-off", "now", "--journal", "journal", ...databaseArgs));
    await expect.poll(async () => (await withdraw("new-0")).status, { timeout: 20_000 }).toBe(201);

    // Writes in the backup get their stored response, lost writes are refused, and a recorded request cannot be replayed.
    expect(await all([...kept.keys()])).toEqual(kept);
    expect(statuses((await all([...lost.keys()])).values())).toEqual([503]);
    // The cut-off refuses it, or its timestamp on a slow machine.
    expect([400, 503]).toContain((await send(recorded)).status);
    const repeated = await all([...interrupted.keys()]);
    // A request with a response before the crash was executed, so it is refused. Any other is refused, or executed only now.
    const expected = (before: WithdrawalResult | undefined) => (before?.status === 201 ? [503] : [201, 503]);
    for (const [key, { status }] of repeated) expect(expected(interrupted.get(key)), key).toContain(status);
    const count = (seen: Map<string, WithdrawalResult>, status: number) =>
      [...seen.values()].filter((each) => each.status === status).length;
    console.log(
      `${interrupted.size} in flight at the crash: ${count(interrupted, 201)} got a response, ${count(repeated, 503)} refused later`,
    );
    expect((await withdraw("new-1")).status).toBe(201);
    expect(await fence("status", ...databaseArgs)).toMatch(/Not raised\. Writes that were signed before/);
  },
  180_000,
);

function marksOf(folder: string): string {
  return readFileSync(join(folder, ".provider/restore-marks.json"), "utf8");
}
