/** Settings that stand on the command line, else in the environment, else have a default. @module */
import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { UsageError } from "../usage-error.ts";

/** One setting. */
export interface Setting<T> {
  /** What follows the flag in the help: `NUMBER`. A setting without it is a switch. */
  readonly value?: string;
  /** The environment's variable of the same meaning. */
  readonly variable?: string;
  readonly help: string;
  /**
   * Makes the value of the text; `undefined` where nothing was said.
   *
   * @throws Error that says what is wrong with the text
   */
  readonly read: (text: string | undefined) => T;
}

export type Settings = Readonly<Record<string, Setting<unknown>>>;

/** What settings were read as. */
export type ValuesOf<S extends Settings> = { readonly [Name in keyof S]: ReturnType<S[Name]["read"]> };

/**
 * Reads the command line, then the environment, then the defaults.
 *
 * @throws UsageError for an unknown flag, and for a value that is not as its setting needs it, with where it came from
 */
export function readSettings<S extends Settings>(
  settings: S,
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): ValuesOf<S> {
  const flags = parse(settings, argv);
  const values = Object.entries(settings).map(([name, { variable, read }]) => {
    const flag = flags[toFlag(name)];
    const inherited = variable === undefined ? undefined : environment[variable];
    // A variable that is set to nothing says nothing, as is usual in files of variables.
    const text = typeof flag === "string" ? flag : flag === true ? "yes" : inherited || undefined;
    const source = flag === undefined ? variable : `--${toFlag(name)}`;
    return [name, readOne(read, text, source)];
  });
  return Object.fromEntries(values) as ValuesOf<S>;
}

/** The settings as lines of a help text. */
export function describeSettings(settings: Settings): string {
  const lines = Object.entries(settings).map(([name, { value, variable, help }]) => {
    const flag = `--${toFlag(name)}${value === undefined ? "" : ` ${value}`}`;
    return [flag, variable === undefined ? help : `${help} [${variable}]`] as const;
  });
  const width = Math.max(...lines.map(([flag]) => flag.length));
  return lines.map(([flag, help]) => `  ${flag.padEnd(width)}   ${help}`).join("\n");
}

function readOne(read: Setting<unknown>["read"], text: string | undefined, source: string | undefined): unknown {
  try {
    return read(text);
  } catch (error) {
    throw new UsageError(`${source}: ${(error as Error).message}`);
  }
}

function parse(settings: Settings, argv: readonly string[]): Readonly<Record<string, unknown>> {
  const options = Object.entries(settings).map(([name, { value }]) => {
    const type: "boolean" | "string" = value === undefined ? "boolean" : "string";
    return [toFlag(name), name === "help" ? { type, short: "h" } : { type }];
  });
  try {
    return parseArgs({ args: [...argv], options: Object.fromEntries(options) as ParseArgsOptionsConfig }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nSay --help for what there is.`);
  }
}

/** `logLevel` is written `--log-level`. */
function toFlag(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
