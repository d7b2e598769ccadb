import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { PackedPackage } from "../../check-packages/pack.ts";
import { readManifest } from "../../check-packages/public-packages.ts";
import { run } from "../../check-packages/run.ts";
import { CliError } from "@provider-connectivity/cli-kit";
import { installInto } from "../install.ts";
import { environmentFor, type PackageManager } from "./package-managers.ts";
import type { LocalRegistry } from "./registry.ts";
import { timer } from "../timer.ts";

const SCAFFOLDER = "create-provider-connectivity";
const INFERRED = join(import.meta.dirname, "../app/inferred-exports.ts");
const TYPESCRIPT = "typescript@7.0.2";
const MODULES = '{ "private": true, "type": "module" }';
/** The packages that a user installs. `core` is a dependency of them. */
const USED = ["contract", "signing", "client", "server", "mocks"].map((name) => `@provider-connectivity/${name}`);

/** One combination of Node and package manager. */
export interface Rehearsal {
  readonly packageManager: PackageManager;
  /** The npm package with the Node version to use, such as `node@22.13.1`. */
  readonly node: string;
}

/** The duration of each step, in milliseconds. */
export type RehearsalReport = Readonly<Record<"create" | "install" | "programs", number>>;

/**
 * Follows the steps of a new user with a registry: creates a project, installs every package into an empty folder, and runs
 * every program without installing it.
 *
 * @param folder an empty folder
 * @param cache the folder in which runtimes and package managers are installed, once
 * @throws CliError with the output of the step that fails
 */
export function rehearse(
  { packageManager, node }: Rehearsal,
  {
    packed,
    registry,
    folder,
    cache,
  }: { packed: readonly PackedPackage[]; registry: LocalRegistry; folder: string; cache: string },
): RehearsalReport {
  const tools = [node, ...(packageManager.npm === undefined ? [] : [packageManager.npm])];
  const bins = tools.map((npm) => join(installInto(join(cache, npm), { dependencies: pinned(npm) }), ".bin"));
  const env = environmentFor(registry.url, folder, [...bins, process.env["PATH"]].join(delimiter));
  const inEmptyFolder = (name: string): ((command: readonly string[], below?: string) => string) => {
    const cwd = join(folder, name);
    mkdirSync(cwd, { recursive: true });
    return ([program = "", ...args], below = "") => run(program, args, { cwd: join(cwd, below), env });
  };
  const elapsed = timer();

  const inFirst = inEmptyFolder("create");
  inFirst(packageManager.create(SCAFFOLDER.replace("create-", ""), ["--yes"]));
  expectVersion(join(folder, "create/my-exchange"), packed);
  inFirst(packageManager.script("test"), "my-exchange");
  const create = elapsed();

  const inSecond = inEmptyFolder("install");
  useEntries(join(folder, "install"), packed);
  inSecond(packageManager.add([...packed.map(({ name }) => name), ...peersOf(packed)]));
  inSecond(["node", "every-entry.js"]);

  const inThird = inEmptyFolder("declare");
  const used = packed.filter(({ name }) => USED.includes(name));
  useInferredExports(join(folder, "declare"));
  inThird(packageManager.add([...USED, ...peersOf(used), TYPESCRIPT]));
  inThird(["node", join(folder, "declare/node_modules/typescript/bin/tsc"), "-p", "."]);
  const install = elapsed();

  const inFourth = inEmptyFolder("programs");
  for (const { name, manifest } of packed) {
    for (const program of Object.keys(manifest.bin ?? {})) {
      const help = inFourth(packageManager.execute(name, program, ["--help"]));
      if (!help.includes("--help")) throw new CliError(`${program} --help prints no help:\n${help}`);
    }
  }
  // docs/onboarding.md: the package manager finds the program by its name alone.
  const printed = inFourth(packageManager.executeNamed(SCAFFOLDER.replace("create-", ""), ["onboard", "--init"]));
  if (!existsSync(join(folder, "programs/onboarding.yaml")))
    throw new CliError(`onboard --init writes no onboarding.yaml into its folder:\n${printed}`);
  return { create, install, programs: elapsed() };
}

/** Includes the optional peers, so that every entry can be loaded. */
function peersOf(packed: readonly PackedPackage[]): string[] {
  const peers = packed.flatMap(({ manifest }) => Object.entries(manifest.peerDependencies ?? {}));
  return [...new Map(peers.map(([name, range]) => [name, `${name}@${range}`])).values()];
}

/** A module that imports every entry of every package. */
function useEntries(folder: string, packed: readonly PackedPackage[]): void {
  const imports = packed.flatMap(({ name, manifest }) =>
    Object.keys(manifest.exports ?? {})
      .filter((subpath) => !subpath.endsWith(".json"))
      .map((subpath) => `await import("${name}${subpath.slice(1)}");`),
  );
  writeFileSync(join(folder, "package.json"), MODULES);
  writeFileSync(join(folder, "every-entry.js"), imports.join("\n"));
}

/** A module with inferred exports. The compiler must be able to write their types with the packages that the user installed. */
function useInferredExports(folder: string): void {
  const compilerOptions = {
    module: "nodenext",
    target: "es2022",
    strict: true,
    declaration: true,
    outDir: "dist",
    types: [],
    lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
  };
  writeFileSync(join(folder, "package.json"), MODULES);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["inferred-exports.ts"] }));
  copyFileSync(INFERRED, join(folder, "inferred-exports.ts"));
}

/** A created project must use the rehearsed release. */
function expectVersion(project: string, packed: readonly PackedPackage[]): void {
  const expected = packed.find(({ name }) => name === SCAFFOLDER)?.manifest.version;
  const { version } = readManifest(join(project, "node_modules", SCAFFOLDER, "package.json"));
  if (version !== expected) throw new CliError(`the project has ${SCAFFOLDER} ${version}, not ${expected}`);
}

function pinned(npm: string): Record<string, string> {
  const [name = "", version = ""] = npm.split("@");
  return { [name]: version };
}
