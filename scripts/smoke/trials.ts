/** All trials of `pnpm smoke`, one for each line of its report. @module */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { CliError } from "@provider-connectivity/cli-kit";
import manifest from "../package.json" with { type: "json" };
import type { PackedPackage } from "../check-packages/pack.ts";
import { compileConsumer } from "./compile-consumer.ts";
import { tryEnvironment } from "./environments/try-environment.ts";
import { HOSTS, tryHost } from "./hosts.ts";
import { installApp, installInto } from "./install.ts";
import { problemOf } from "./judge-report.ts";
import { launch, whileRunning } from "./launch.ts";
import { PACKAGE_MANAGERS } from "./publishing/package-managers.ts";
import { startRegistry } from "./publishing/registry.ts";
import { rehearse } from "./publishing/rehearse.ts";
import { commandOf, type Runtime, RUNTIMES } from "./runtimes.ts";
import { startSmokeServer } from "./smoke-server.ts";
import { COMPILERS, NEWEST_PEERS, TEST_ENVIRONMENTS } from "./supported.ts";

/** One trial. */
export interface Trial {
  readonly name: string;
  /** A command-line argument can select all trials of a group. */
  readonly group: "typescript" | "runtimes" | "hosts" | "environments" | "publishing" | "peers-newest";
  /** @returns the data to report. @throws Error if it fails, Unavailable if it cannot run here */
  run(setup: Setup): Promise<object>;
}

/** Thrown by a trial that this machine cannot run. In CI, the trial fails. */
export class Unavailable extends Error {
  override readonly name = "Unavailable";
}

/** Shared resources of the trials. Each is created when the first trial needs it. */
export interface Setup {
  readonly packed: readonly PackedPackage[];
  /** An empty folder for a trial. */
  readonly folderFor: (name: string) => string;
  /** The folder in which runtimes and tools are installed, once. */
  readonly cache: string;
  /** A project with the installed packages, and the programs to run in it. */
  readonly app: () => Promise<string>;
  readonly server: () => ReturnType<typeof startSmokeServer>;
  readonly registry: () => ReturnType<typeof startRegistry>;
  /** Stops everything that was started. */
  close(): Promise<void>;
}

const RUNTIME_LIMIT_MS = 60_000;

/** The trials of every run, in order, and those that run only if they are named. */
export const TRIALS: readonly Trial[] = [
  ...COMPILERS.map(({ name, npm }): Trial => ({
    name,
    group: "typescript",
    run: async ({ app, cache }) => {
      const modules = installInto(join(cache, name), { dependencies: pinned(npm) });
      compileConsumer(await app(), join(modules, "typescript/bin/tsc"));
      return {};
    },
  })),
  ...RUNTIMES.map((runtime): Trial => ({
    name: runtime.name,
    group: "runtimes",
    run: (setup) => exerciseRuntime(runtime, setup),
  })),
  ...HOSTS.map((host): Trial => ({
    name: `on-${host.name}`,
    group: "hosts",
    run: async ({ app, cache }) => {
      await tryHost(host, await app(), cache);
      return {};
    },
  })),
  ...[...TEST_ENVIRONMENTS, NEWEST_PEERS].map((environment): Trial => ({
    name: environment.name,
    group: environment === NEWEST_PEERS ? "peers-newest" : "environments",
    run: async ({ packed, folderFor }) => {
      await tryEnvironment(environment, packed, folderFor(environment.name));
      return {};
    },
  })),
  ...PACKAGE_MANAGERS.flatMap((packageManager) =>
    RUNTIMES.filter(({ rehearses }) => rehearses === true).map((node): Trial => {
      const name = `${packageManager.name}-on-${node.name}`;
      return {
        name,
        group: "publishing",
        run: async ({ packed, folderFor, cache, registry }) =>
          rehearse(
            { packageManager, node: node.npm ?? "" },
            { packed, cache, folder: folderFor(name), registry: await registry() },
          ),
      };
    }),
  ),
];

/** Prepares the shared resources of trials, below a folder. */
export function createSetup(packed: readonly PackedPackage[], folder: string, cache: string): Setup {
  const folderFor = (name: string): string => {
    const path = join(folder, name);
    mkdirSync(path, { recursive: true });
    return path;
  };
  const app = once(async () => {
    const path = folderFor("app");
    await installApp(packed, path, manifest.dependencies.hono);
    return path;
  });
  const server = once(async () => startSmokeServer(await app()));
  const registry = once(() => startRegistry(packed, folderFor("registry"), cache));
  return {
    packed,
    folderFor,
    cache,
    app,
    server,
    registry,
    close: async () => {
      const started = [server, registry].flatMap(({ made }) => (made === undefined ? [] : [made]));
      for (const each of await Promise.allSettled(started)) if (each.status === "fulfilled") await each.value.stop();
    },
  };
}

async function exerciseRuntime(runtime: Runtime, setup: Setup): Promise<object> {
  const [app, server] = [await setup.app(), await setup.server()];
  const command = commandOrUnavailable(runtime, { app, server: server.server, pages: server.pages }, setup.cache);
  const awaited = server.reportOf(runtime.name);
  const running = launch(command, app);
  try {
    const received = await whileRunning(running, awaited, RUNTIME_LIMIT_MS);
    const problem = problemOf(received);
    if (problem !== undefined) throw new CliError(`${received.agent}: ${problem}`);
    const { runtime: _name, ...rest } = received;
    return rest;
  } finally {
    await running.stop();
  }
}

function commandOrUnavailable(...args: Parameters<typeof commandOf>): ReturnType<typeof commandOf> {
  try {
    return commandOf(...args);
  } catch (error) {
    throw new Unavailable(error instanceof Error ? error.message : String(error));
  }
}

function once<Value>(make: () => Promise<Value>): (() => Promise<Value>) & { made?: Promise<Value> } {
  const get: (() => Promise<Value>) & { made?: Promise<Value> } = () => (get.made ??= make());
  return get;
}

function pinned(npm: string): Record<string, string> {
  const [name = "", version = ""] = npm.split("@");
  return { [name]: version };
}
