/** What `call` was asked to do. @module */
import { parseArgs } from "node:util";
import { UsageError } from "../usage-error.ts";

/** The options that belong to the command and not to an operation. */
const COMMAND_OPTIONS = {
  body: { type: "string" },
  "base-url": { type: "string" },
  "api-key": { type: "string" },
  "key-file": { type: "string" },
  signing: { type: "string" },
  curl: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

export interface CallArguments {
  readonly operationId: string | undefined;
  /** The operation's parameters as text, by name. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly body: string | undefined;
  readonly baseUrl: string | undefined;
  readonly apiKey: string | undefined;
  readonly keyFile: string | undefined;
  readonly signing: string | undefined;
  readonly curl: boolean;
  readonly help: boolean;
}

/**
 * Reads the command line: `<operationId> [--name value …] [options]`.
 *
 * @throws UsageError for an option without its value, a second operation, or an option given twice
 */
export function readArguments(argv: readonly string[]): CallArguments {
  const { tokens } = parseArgs({
    args: withValues(argv),
    options: COMMAND_OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string | undefined>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    if (given.has(token.name)) throw new UsageError(`--${token.name} is given twice`);
    given.set(token.name, token.value);
  }
  if (positionals.length > 1)
    throw new UsageError(`there is one operation to a call, but ${positionals.join(" and ")} are named`);
  return { operationId: positionals[0], ...commandOptions(given), parameters: parametersAmong(given) };
}

/** Joins `--name value` to `--name=value`, so that options which only an operation knows take their values too. */
function withValues(argv: readonly string[]): string[] {
  const joined: string[] = [];
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] ?? "";
    const next = argv[index + 1];
    const takesValue = word.startsWith("--") && !word.includes("=") && !isSwitch(word.slice(2));
    if (takesValue && next !== undefined && !next.startsWith("--")) {
      joined.push(`${word}=${next}`);
      index++;
    } else {
      joined.push(word);
    }
  }
  return joined;
}

function isSwitch(name: string): boolean {
  return name in COMMAND_OPTIONS && COMMAND_OPTIONS[name as keyof typeof COMMAND_OPTIONS].type === "boolean";
}

function commandOptions(given: ReadonlyMap<string, string | undefined>) {
  const text = (name: keyof typeof COMMAND_OPTIONS): string | undefined => {
    if (given.has(name) && given.get(name) === undefined) throw new UsageError(`--${name} needs a value`);
    return given.get(name);
  };
  return {
    body: text("body"),
    baseUrl: text("base-url"),
    apiKey: text("api-key"),
    keyFile: text("key-file"),
    signing: text("signing"),
    curl: given.has("curl"),
    help: given.has("help") || given.has("h"),
  };
}

function parametersAmong(given: ReadonlyMap<string, string | undefined>): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  for (const [name, value] of given) {
    if (name in COMMAND_OPTIONS || name === "h") continue;
    if (value === undefined) throw new UsageError(`--${name} needs a value`);
    parameters.set(name, value);
  }
  return parameters;
}
