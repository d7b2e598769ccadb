/** The commands in the shell blocks of the documentation, and the programs that they start. @module */
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CodeBlock } from "./find-blocks.ts";

const ROOT = join(import.meta.dirname, "../../..");

/** A command of a block. */
export interface ShellCommand {
  readonly place: string;
  readonly text: string;
  readonly words: readonly string[];
}

/** The program or script that a command starts. */
export type Started =
  /** A program of this repository: the module that prints its `--help`, and the arguments. */
  | { readonly module: string; readonly args: readonly string[] }
  /** A script or program that is not part of this repository. */
  | { readonly foreign: string; readonly args: readonly string[] }
  | { readonly unknown: string };

/** Programs that are not part of this repository. */
const FOREIGN = new Set(["cd", "rm", "sed", "sh", "python3", "npm", ".ci/run"]);
/** Commands of npm and pnpm themselves. */
const OWN_COMMANDS = new Set(["add", "changeset", "exec", "install", "test"]);

/** The lines of a shell block, without comments. */
export function linesOf({ code }: CodeBlock): readonly string[] {
  return code
    .replaceAll(/\\\n */g, "")
    .split("\n")
    .map((line) => line.replace(/(^|\s)#.*$/, "").trim())
    .filter((line) => line !== "");
}

/** The commands of a shell block: each part of a pipe or a list. */
export function commandsOf(block: CodeBlock): readonly ShellCommand[] {
  return linesOf(block)
    .flatMap((line) => line.replace(/ > \S+$/, "").split(/ && | \| /))
    .map((text) => ({ place: block.place, text, words: wordsOf(text) }))
    .filter(({ words }) => words.length > 0);
}

/** Splits a command at spaces outside of quotes, and omits the variables that it sets. */
function wordsOf(text: string): readonly string[] {
  const words = (text.match(/(?:"[^"]*"|'[^']*'|\S)+/g) ?? []).map((word) => word.replaceAll(/^["']|["']$/g, ""));
  const first = words.findIndex((word) => !/^[A-Z_]+=/.test(word));
  return first === -1 ? [] : words.slice(first);
}

/** Finds the program of a command. */
export function startedBy({ words: [program = "", ...args] }: ShellCommand): Started {
  if (program === "npx") return startedByNpx(args.filter((arg) => arg !== "--offline" && arg !== "-y"));
  if (program === "pnpm") return scriptOf(ROOT, args);
  if (program === "npm") return startedByNpm(args);
  if (program === "node") return moduleAt(args);
  if (FOREIGN.has(program) || program.startsWith(".venv/bin/")) return { foreign: program, args: [] };
  return { unknown: program };
}

function startedByNpx([name = "", ...args]: readonly string[]): Started {
  if (name === "pnpm@12") return scriptOf(ROOT, args);
  const { bin = {} } = manifestOf(name) ?? {};
  // npx starts the only program of a package, or the one with the package's name.
  const own = Object.keys(bin).length === 1 ? Object.values(bin)[0] : bin[name.split("/").at(-1) ?? ""];
  return own === undefined ? { unknown: name } : programOf(name.split("/").at(-1) ?? "", args);
}

function startedByNpm([command = "", name = "", ...args]: readonly string[]): Started {
  if (command === "create")
    return programOf(`create-${name.replace("@latest", "")}`, args.slice(args.indexOf("--") + 1));
  if (command === "run")
    return scriptOf(join(ROOT, "templates/provider"), [name, ...args.filter((arg) => arg !== "--")]);
  return { foreign: `npm ${command}`, args: [] };
}

/** A script of a manifest that starts a program of this repository. */
function scriptOf(folder: string, words: readonly string[]): Started {
  const [name = "", ...args] = words[0] === "--filter" ? words.slice(2) : words;
  const { scripts = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const script = scripts[name];
  if (script === undefined) return OWN_COMMANDS.has(name) ? { foreign: name, args: [] } : { unknown: name };
  const [, module] = /node (?:\S+\/)?((?:packages|scripts)\/\S+\.ts)$/.exec(script) ?? [];
  if (module !== undefined) return { module: join(ROOT, module), args };
  const [program = "", ...first] = script.replace("node check-node.cjs && ", "").split(" ");
  if (program === "certify" || program === "provider-connectivity") return programOf(program, [...first, ...args]);
  return { foreign: name, args };
}

/** The program of a package by its name. */
function programOf(program: string, args: readonly string[]): Started {
  const modules: Readonly<Record<string, string>> = {
    certify: "packages/certify/src/cli/main.ts",
    "create-provider-connectivity": "packages/create-provider-connectivity/src/create/main.ts",
    "provider-connectivity": "packages/create-provider-connectivity/src/provider/main.ts",
  };
  const module = modules[program];
  return module === undefined ? { unknown: program } : { module: join(ROOT, module), args };
}

function moduleAt([file = "", ...args]: readonly string[]): Started {
  const module = join(ROOT, file);
  return existsSync(module) ? { module, args } : { unknown: file };
}

interface Manifest {
  readonly name?: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

function manifestOf(name: string): Manifest | undefined {
  return globSync("packages/*/package.json", { cwd: ROOT })
    .map((file) => JSON.parse(readFileSync(join(ROOT, file), "utf8")) as Manifest)
    .find((manifest) => manifest.name === name);
}
