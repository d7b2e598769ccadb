/** The runtimes, and how each is got and started. @module */
import { accessSync, constants, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Problem } from "../regenerate/problem.ts";
import { npmInstall } from "./install.ts";

/** A program with its arguments. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

/** Where things are while a runtime is tried. */
export interface Place {
  /** The project with the installed packages. */
  readonly app: string;
  /** The smoke server, as the runtime calls it. */
  readonly server: string;
  /** The same server at the port that pages come from. */
  readonly pages: string;
}

export interface Runtime {
  readonly name: string;
  /** What to install from npm; without it, the runtime is on this machine or it is not. */
  readonly npm?: string;
  /** The program's name below `node_modules/.bin`, or on the PATH. */
  readonly programs: readonly string[];
  args(place: Place): readonly string[];
}

/** No environment: the server package looks whether NODE_ENV says "production", and does without where it may not. */
const DENO_FLAGS = ["run", "--no-prompt", "--allow-net=127.0.0.1", "--allow-read"];

/** A browser without a window that calls nobody but the page it is given. */
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

const onNode = (name: string, npm: string): Runtime => ({
  name,
  npm,
  programs: ["node"],
  args: ({ server }) => ["on-node.js", server, name],
});

/** This machine's browser at a page, with an empty profile below the place's `app`. */
export function chromiumAt(page: (place: Place) => string): Runtime {
  return {
    name: "chromium",
    programs: ["chromium", "chromium-browser", "google-chrome"],
    args: (place) => [...CHROMIUM_FLAGS, `--user-data-dir=${join(place.app, "chromium")}`, page(place)],
  };
}

/** Pinned, but for the newest Node, which is to tell us early. */
export const RUNTIMES: readonly Runtime[] = [
  onNode("node-22.13", "node@22.13.1"),
  onNode("node-24", "node@24.21.0"),
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
 * The command that starts a runtime, installed into `cache` where npm has it.
 *
 * @throws Problem when this machine cannot have it
 */
export function commandOf(runtime: Runtime, place: Place, cache: string): Command {
  const path =
    runtime.npm === undefined ? (process.env["PATH"] ?? "").split(delimiter) : [installed(runtime, runtime.npm, cache)];
  const program = path.flatMap((folder) => runtime.programs.map((name) => join(folder, name))).find(isExecutable);
  if (program === undefined) throw new Problem(`${runtime.programs.join(", ")}: none is on this machine`);
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

/** A Worker that may call this machine, and nothing else. */
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
