/** The runtimes, with their installation and start commands. @module */
import { accessSync, constants, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { CliError } from "@provider-connectivity/cli-kit";
import { npmInstall } from "./install.ts";

/** A program with its arguments. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

/** The addresses and folders for a runtime's program. */
export interface Place {
  /** The project with the installed packages. */
  readonly app: string;
  /** The smoke server's URL, as the runtime calls it. */
  readonly server: string;
  /** The same server at the port of the pages. */
  readonly pages: string;
}

export interface Runtime {
  readonly name: string;
  /** The npm package to install. Default: none; the program must be on this machine. */
  readonly npm?: string;
  /** The program's name below `node_modules/.bin`, or on the PATH. */
  readonly programs: readonly string[];
  /** Whether the release is rehearsed on it, as on a Node version of users. */
  readonly rehearses?: boolean;
  args(place: Place): readonly string[];
}

/** No access to the environment: the server must work without NODE_ENV. */
const DENO_FLAGS = ["run", "--no-prompt", "--allow-net=127.0.0.1", "--allow-read"];

/** A headless browser without background requests. */
const CHROMIUM_FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const onNode = (name: string, npm: string, rehearses = false): Runtime => ({
  name,
  npm,
  rehearses,
  programs: ["node"],
  args: ({ server }) => ["on-node.js", server, name],
});

/** This machine's browser at a page, with an empty profile in the `app` folder. */
export function chromiumAt(page: (place: Place) => string): Runtime {
  return {
    name: "chromium",
    programs: ["chromium", "chromium-browser", "google-chrome"],
    args: (place) => [...CHROMIUM_FLAGS, `--user-data-dir=${join(place.app, "chromium")}`, page(place)],
  };
}

/** All are pinned except the newest Node, which warns early of changes. */
export const RUNTIMES: readonly Runtime[] = [
  onNode("node-22.13", "node@22.13.1", true),
  onNode("node-24", "node@24.21.0", true),
  onNode("node-newest", "node@latest"),
  {
    name: "deno",
    npm: "deno@2.9.6",
    programs: ["deno"],
    args: ({ server }) => [...DENO_FLAGS, "on-node.js", server, "deno"],
  },
  {
    name: "bun",
    npm: "bun@1.4.5",
    programs: ["bun"],
    args: ({ server }) => ["--no-install", "on-node.js", server, "bun"],
  },
  {
    name: "workerd",
    npm: "workerd@1.20261117.1",
    programs: ["workerd"],
    args: (place) => ["test", workerdConfig(place)],
  },
  chromiumAt(({ server, pages }) => `${pages}/smoke/page?runtime=chromium&server=${encodeURIComponent(server)}`),
];

/**
 * The command that starts a runtime. Runtimes from npm are installed into `cache`.
 *
 * @throws CliError if this machine cannot run it
 */
export function commandOf(runtime: Runtime, place: Place, cache: string): Command {
  const path =
    runtime.npm === undefined ? (process.env["PATH"] ?? "").split(delimiter) : [installed(runtime, runtime.npm, cache)];
  const program = path.flatMap((folder) => runtime.programs.map((name) => join(folder, name))).find(isExecutable);
  if (program === undefined) throw new CliError(`none of ${runtime.programs.join(", ")} is on this machine`);
  return { program, args: runtime.args(place) };
}

function installed({ name }: Runtime, npm: string, cache: string): string {
  const folder = join(cache, name);
  mkdirSync(folder, { recursive: true });
  const manifest = join(folder, "package.json");
  if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true }');
  npmInstall(folder, [npm]);
  return join(folder, "node_modules/.bin");
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A Worker that may call only this machine. */
function workerdConfig({ app, server }: Place): string {
  const file = join(app, "smoke.capnp");
  writeFileSync(
    file,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "smoke", worker = .worker),
    (name = "loopback", network = (allow = ["local"], deny = [])),
  ],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "on-worker.bundle.js")],
  bindings = [(name = "SERVER", text = "${server}"), (name = "RUNTIME", text = "workerd")],
  compatibilityDate = "2026-11-01",
  globalOutbound = "loopback",
);
`,
  );
  return file;
}
