/** Runs the blocks of docs/embedding.md for runtimes other than Node, each on its runtime with the packed packages. @module */
import { CliError } from "@provider-connectivity/cli-kit";
import { build } from "esbuild";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findBlocks } from "../docs/code-blocks/find-blocks.ts";
import { freePort } from "../testing/free-port.ts";
import { callHost } from "./app/hosted-provider.ts";
import { launch, whileRunning } from "./launch.ts";
import { type Command, commandOf, RUNTIMES } from "./runtimes.ts";

const START_LIMIT_MS = 30_000;
const POLL_MS = 50;
/** The port in the blocks of the page. */
const PORT = "8000";

/** A runtime that serves a provider. */
export interface Host {
  /** The name in `RUNTIMES`. */
  readonly name: string;
  /** The name in the comment of its block on the page. */
  readonly title: string;
  /** The arguments that run a module, which serves at a port. */
  args(module: string, port: number, app: string): readonly string[] | Promise<readonly string[]>;
}

export const HOSTS: readonly Host[] = [
  { name: "bun", title: "Bun", args: (module) => ["--no-install", module] },
  { name: "deno", title: "Deno", args: (module) => ["run", "--no-prompt", "--allow-net", "--allow-read", module] },
  {
    name: "workerd",
    title: "workerd",
    async args(module, port, app) {
      const outfile = module.replace(/js$/, "bundle.js");
      const shared = {
        bundle: true,
        format: "esm",
        target: "esnext",
        platform: "browser",
        logLevel: "silent",
      } as const;
      await build({ ...shared, entryPoints: [join(app, module)], outfile: join(app, outfile) });
      writeFileSync(join(app, "host.capnp"), workerConfig(outfile, port));
      return ["serve", "host.capnp"];
    },
  },
];

/**
 * Starts the block of a host and calls its provider.
 *
 * @param app the folder with the installed packages
 * @param cache the folder in which runtimes are installed
 * @throws Error if the page has no such block, if it does not start, or for a wrong response
 */
export async function tryHost(host: Host, app: string, cache: string): Promise<void> {
  const { name, title } = host;
  const port = await freePort();
  const module = `host-${name}.js`;
  writeFileSync(join(app, module), moduleOf(title).replaceAll(PORT, String(port)));
  const running = launch(await commandFor(name, await host.args(module, port, app), app, cache), app);
  try {
    const origin = `http://127.0.0.1:${port}`;
    await whileRunning(running, responding(origin), START_LIMIT_MS);
    await whileRunning(running, callHost(origin), START_LIMIT_MS);
  } finally {
    await running.stop();
  }
}

/** The block of the page, with the imports that the page describes. */
function moduleOf(title: string): string {
  const block = findBlocks().find(
    ({ page, notRun = "" }) => page === "docs/embedding.md" && notRun.endsWith(`runs it on ${title}`),
  );
  if (block === undefined) throw new CliError(`docs/embedding.md has no block that \`pnpm smoke\` runs on ${title}`);
  return `import { Hono } from "hono";
import { hostedProvider as provider } from "./hosted-provider.js";
${block.code}`;
}

async function commandFor(name: string, args: readonly string[], app: string, cache: string): Promise<Command> {
  const runtime = RUNTIMES.find((each) => each.name === name);
  if (runtime === undefined) throw new CliError(`there is no runtime ${name}`);
  return commandOf({ ...runtime, args: () => args }, { app, server: "", pages: "" }, cache);
}

/** Resolves when the host responds. Resolves after the limit too, because the first call then reports the problem. */
async function responding(origin: string): Promise<void> {
  const end = Date.now() + START_LIMIT_MS;
  while (Date.now() < end) {
    try {
      await fetch(origin);
      return;
    } catch {
      await sleep(POLL_MS);
    }
  }
}

function workerConfig(module: string, port: number): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "host", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "host")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "${module}")],
  compatibilityDate = "2026-11-01",
);
`;
}
