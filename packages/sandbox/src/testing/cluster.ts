/** A PostgreSQL with a synchronous replica, by streaming replication, for tests of replicas and failover. @module */
import { execFile } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { expect, onTestFinished } from "vitest";

const run = promisify(execFile);
const isRoot = process.getuid?.() === 0;

/** The folder with `initdb`; `undefined` if it is not installed. */
const programs = findPrograms();

/** Whether a cluster can be started here. */
export const canStartCluster = programs !== undefined;

export interface Cluster {
  readonly primary: string;
  readonly replica: string;
  /** Kills the primary (SIGKILL). */
  readonly killPrimary: () => void;
  /** Makes the replica the primary. */
  readonly promote: () => Promise<void>;
  /** Runs a statement on one of them. */
  readonly query: (url: string, statement: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
}

/** Starts both servers. They end after the test, listen on the loopback interface and trust every connection. */
export async function startCluster(): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), "cluster-"));
  chmodSync(folder, 0o755);
  if (isRoot) await run("chown", ["postgres", folder]);
  const [primary, replica] = [await placeIn(folder, "primary"), await placeIn(folder, "replica")];
  onTestFinished(async () => {
    for (const { data } of [primary, replica])
      await asPostgres("pg_ctl", ["-D", data, "-m", "immediate", "stop"]).catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  });
  await asPostgres("initdb", ["-D", primary.data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"]);
  await start(primary, folder);
  const source = ["-h", "127.0.0.1", "-p", String(primary.port), "-U", "postgres"];
  await asPostgres("pg_basebackup", ["-D", replica.data, ...source, "-R", "-X", "stream", "-c", "fast"]);
  await start(replica, folder);
  // Only the primary waits for a replica. The promoted replica has none.
  await query(primary.url, "alter system set synchronous_standby_names = '*'");
  await query(primary.url, "select pg_reload_conf()");
  const states = () => query(primary.url, "select sync_state from pg_stat_replication");
  await expect.poll(states, { timeout: 20_000 }).toEqual([{ sync_state: "sync" }]);
  return {
    primary: primary.url,
    replica: replica.url,
    killPrimary: () =>
      void process.kill(
        Number(readFileSync(join(primary.data, "postmaster.pid"), "utf8").split("\n", 1)[0]),
        "SIGKILL",
      ),
    promote: () => asPostgres("pg_ctl", ["-D", replica.data, "-w", "promote"]),
    query,
  };
}

interface Place {
  readonly data: string;
  readonly port: number;
  readonly url: string;
}

async function placeIn(folder: string, name: string): Promise<Place> {
  const port = await freePort();
  return { data: join(folder, name), port, url: `postgres://postgres@127.0.0.1:${port}/postgres` };
}

async function start({ data, port }: Place, folder: string): Promise<void> {
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c max_connections=50`;
  await asPostgres("pg_ctl", ["-D", data, "-l", `${data}.log`, "-w", "-t", "60", "-s", "-o", settings, "start"]);
}

async function asPostgres(program: string, options: readonly string[]): Promise<void> {
  const path = join(programs!, program);
  // PostgreSQL refuses to run as root.
  const [command, ...before] = isRoot ? ["/usr/sbin/runuser", "-u", "postgres", "--", path] : [path];
  // The server inherits the output, which would keep this call waiting for its end.
  const child = execFile(command, [...before, ...options], { cwd: "/" });
  const output: string[] = [];
  child.stderr?.on("data", (text: string) => output.push(text));
  const [code] = (await once(child, "exit")) as [number];
  child.stdout?.destroy();
  child.stderr?.destroy();
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${output.join("")}`);
}

async function query(url: string, statement: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

function findPrograms(): string | undefined {
  const versions = "/usr/lib/postgresql";
  const debian = existsSync(versions)
    ? readdirSync(versions).toSorted((one, other) => Number(other) - Number(one))
    : [];
  const folders = [
    ...debian.map((version) => join(versions, version, "bin")),
    ...(process.env["PATH"] ?? "").split(":"),
  ];
  return folders.find((folder) => existsSync(join(folder, "pg_basebackup")) && existsSync(join(folder, "initdb")));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
