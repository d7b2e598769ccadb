/** Checks the flags of every command in the documentation, and runs the commands without lasting effects. @module */
import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningStart, startProcess } from "../../../packages/cli/src/testing/running-start.ts";
import { findBlocks } from "./find-blocks.ts";
import { commandsOf, linesOf, type Started, startedBy } from "./shell-commands.ts";

const ROOT = join(import.meta.dirname, "../../..");
const blocks = findBlocks().filter(({ language }) => language === "sh");
const commands = blocks.flatMap(commandsOf).map((command) => ({ ...command, started: startedBy(command) }));

test("every command names an existing program or script", () => {
  expect(commands.length).toBeGreaterThan(100);
  expect(commands.filter(({ started }) => "unknown" in started)).toEqual([]);
});

describe("the program supports the flags of every command", () => {
  const uses = commands
    .flatMap(({ started, text }) => ("module" in started ? [{ ...flagsOf(started), text }] : []))
    .filter(({ flags }) => flags.length > 0);
  test.for([...Map.groupBy(uses, ({ help }) => help)])("%s", async ([help, users]) => {
    const { stdout } = await run(process.execPath, [...help.split(" "), "--help"], ROOT);
    const known = new Set(stdout.match(/--[a-zA-Z][\w-]*/g));
    const unknown = users.flatMap(({ flags, text }) =>
      flags.filter((flag) => !known.has(flag)).map((flag) => `${flag} in ${text}`),
    );
    expect(unknown).toEqual([]);
  });
});

/** The flags of a command, and the words that print the help of its program. */
function flagsOf({ module, args }: Extract<Started, { module: string }>): {
  readonly flags: readonly string[];
  readonly help: string;
} {
  const flags = args.filter((arg) => arg.startsWith("--")).map((flag) => flag.split("=")[0] ?? "");
  // `provider-connectivity` and `call` have help for each command.
  const hasCommands = /provider\/main\.ts$|call\/main\.ts$/.test(module);
  return { flags, help: [relative(ROOT, module), ...(hasCommands ? args.slice(0, 1) : [])].join(" ") };
}

/** Lines that only read, or only change the data of this test's provider. The first pattern needs a provider with a platform. */
const WITH_PLATFORM = /platform run (automatic-)?settlement$/;
const RUNS = [
  WITH_PLATFORM,
  /^(npx -y )?pnpm(@12)? (call|clock advance) [^A-Z…]*/,
  /^(npx -y )?pnpm(@12)? trigger deposit\.arrived --account [0-9a-f]/,
  /^(npx -y )?pnpm(@12)? certify$/,
  /^pnpm (fence|ledger (export|proof).*)$/,
  /^pnpm spec:diff 0\.4\.1 0\.5\.1$/,
  /^node examples\/aggregator/,
];

describe("the line runs", () => {
  const lines = new Map(
    blocks.flatMap((block) =>
      linesOf(block)
        .filter((line) => RUNS.some((pattern) => pattern.test(line)))
        .map((line) => [line, block.place] as const),
    ),
  );
  test("finds lines to run", () => expect(lines.size).toBeGreaterThan(10));

  let alone: RunningStart;
  beforeAll(async () => void (alone = await startProcess()));
  afterAll(() => alone[Symbol.asyncDispose]());

  test.for([...lines].map(([line, place]) => ({ line, place })))("$place: $line", async ({ line }) => {
    // A scenario needs fresh data.
    await using connected = WITH_PLATFORM.test(line)
      ? await startProcess({ args: ["--with-platform", "--platform-port", "0", "--delay", "0"] })
      : undefined;
    const { folder } = connected ?? alone;
    const env = {
      ...process.env,
      PATH: [writePrograms(folder), process.env["PATH"]].join(delimiter),
      INIT_CWD: folder,
    };
    // Skips the load stage, because other tests on the machine affect response times.
    const { status, output } = await run("sh", ["-c", line.replace(/certify$/, "$& --no-load")], folder, env);
    const refusal = REFUSALS.find(([part]) => line.includes(part))?.[1];
    expect(status === 0 || refusal !== undefined, output).toBe(true);
    expect(output).toContain(refusal ?? "");
  });
});

/** Parts of lines with which a page shows an error, and the error. */
const REFUSALS: readonly (readonly [string, string])[] = [
  ["AAA", "X-FBAPI-SIGNATURE is not the signature of this request"],
  ["getCollateralAccountLinks", "There is no such account"],
];

/** `pnpm` and `npx` that run the scripts of this repository in the folder of the provider, and its examples. */
function writePrograms(folder: string): string {
  const bin = join(folder, "bin");
  mkdirSync(bin, { recursive: true });
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const cases = Object.entries(scripts).flatMap(([name, script]) => {
    const [, module] = /node (?:\S+\/)?((?:packages|scripts)\/\S+\.ts)$/.exec(script) ?? [];
    return module === undefined ? [] : [`${name}) shift; exec node "${join(ROOT, module)}" "$@";;`];
  });
  const pnpm = `#!/bin/sh\ncase "$1" in\n${cases.join("\n")}\n*) echo "no script $1" >&2; exit 1;;\nesac\n`;
  writeFileSync(join(bin, "pnpm"), pnpm, { mode: 0o755 });
  writeFileSync(join(bin, "npx"), '#!/bin/sh\nshift 2\nexec pnpm "$@"\n', { mode: 0o755 });
  const node = `#!/bin/sh\ncase "$1" in examples/*) set -- "${ROOT}/$@";; esac\nexec "${process.execPath}" "$@"\n`;
  writeFileSync(join(bin, "node"), node, { mode: 0o755 });
  return bin;
}

interface Run {
  readonly status: number;
  readonly stdout: string;
  /** Both outputs. */
  readonly output: string;
}

function run(
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Run> {
  const { promise, resolve } = Promise.withResolvers<Run>();
  execFile(program, args, { cwd, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) =>
    resolve({ status: error === null ? 0 : Number(error.code ?? 1), stdout, output: `${stdout}${stderr}` }),
  );
  return promise;
}
