import { Argument, Command, CommanderError, Option } from "commander";
import { HelpRequested, reasonOf, UsageError } from "./errors.ts";
import type { OptionDefinition, OptionValues } from "./options.ts";

/** A positional argument of a command. */
export interface PositionalDefinition {
  /** `<name>` is required, `[name]` optional; `...` after the name collects all remaining arguments, as in `[name...]`. */
  readonly name: string;
  /** One line for `--help`. */
  readonly help: string;
}

/** A command with its options. `--help` and `-h` are always available. */
export interface CommandDefinition<Options> {
  /** The command as the user types it, such as `pnpm bench`. */
  readonly name: string;
  /** The first paragraph of the help. */
  readonly description: string;
  /** Default: the command takes no positional arguments. */
  readonly positionals?: readonly PositionalDefinition[];
  /** The options by their name in camel case. */
  readonly options: Options;
  /** Text after the list of options. A function is called only when the help is printed. Default: none. */
  readonly epilogue?: string | (() => string);
}

/** The parsed command line. */
export interface ParsedCommand<Options> {
  /** The value of each option. */
  readonly options: OptionValues<Options>;
  /** The positional arguments. */
  readonly positionals: readonly string[];
}

/** The source of a command's arguments. */
export interface ParseSource {
  /** The arguments after the program's name. Default: those of the current process. */
  readonly argv?: readonly string[];
  /** The environment variables. Default: those of the current process. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

type AnyOptions = Readonly<Record<string, OptionDefinition<unknown>>>;

/**
 * Defines a command. The types of its options are inferred from their definitions.
 *
 * @example
 * ```ts
 * const bench = defineCommand({
 *   name: "pnpm bench",
 *   description: "Measures the kit.",
 *   options: { rounds: option("N", "rounds per target", { parse: integer({ min: 1 }), default: 7 }) },
 * });
 * await runCommand(bench, ({ options }) => console.log(options.rounds));
 * ```
 */
export function defineCommand<const Options extends AnyOptions>(
  definition: CommandDefinition<Options>,
): CommandDefinition<Options> {
  return definition;
}

/**
 * Parses the command line, then the environment, then applies the defaults.
 *
 * @throws UsageError for an unknown option, a value that its option rejects, and missing or excess arguments. The message
 * contains a value only if the option's parser repeats it, because values may be secrets.
 * @throws HelpRequested for `--help`
 */
export function parseCommand<const Options extends AnyOptions>(
  definition: CommandDefinition<Options>,
  { argv = process.argv.slice(2), env = process.env }: ParseSource = {},
): ParsedCommand<Options> {
  const command = toCommander(definition);
  let output = "";
  command.exitOverride().configureOutput({
    writeOut: (text) => (output += text),
    writeErr: () => undefined,
  });
  try {
    command.parse([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === "commander.helpDisplayed") throw new HelpRequested(output);
    throw new UsageError(error.message.replace(/^error: /, ""));
  }
  const given = command.opts<Readonly<Record<string, readonly string[] | boolean | undefined>>>();
  const values = Object.entries(definition.options).map(([key, each]) => [key, valueOf(key, each, given[key], env)]);
  return { options: Object.fromEntries(values) as OptionValues<Options>, positionals: command.args };
}

function toCommander({
  name,
  description,
  positionals = [],
  options,
  epilogue,
}: CommandDefinition<AnyOptions>): Command {
  const command = new Command(name).description(description).helpOption("-h, --help", "show this help");
  for (const positional of positionals) command.addArgument(new Argument(positional.name, positional.help));
  for (const [key, each] of Object.entries(options)) addOption(command, key, each);
  if (epilogue !== undefined)
    command.addHelpText("after", () => `\n${typeof epilogue === "string" ? epilogue : epilogue()}`);
  return command;
}

function addOption(command: Command, key: string, definition: OptionDefinition<unknown>): void {
  const { placeholder, short, negatable = false } = definition;
  const dashed = nameOf(key, definition);
  const flags = `${short === undefined ? "" : `-${short}, `}--${dashed}${placeholder === undefined ? "" : ` <${placeholder}>`}`;
  const option = new Option(flags, describe(definition));
  // Use the key, so that any spelling of the option's name maps to its definition.
  option.attributeName = () => key;
  if (placeholder !== undefined) option.argParser(collect);
  command.addOption(option);
  if (!negatable) return;
  const negation = new Option(`--no-${dashed}`, `the opposite of --${dashed}`);
  negation.attributeName = () => key;
  negation.default(undefined);
  command.addOption(negation);
}

/** Keeps every text of an option, so that repetition is detected. */
function collect(text: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), text];
}

function describe({ help, defaultText, env }: OptionDefinition<unknown>): string {
  const notes = [
    ...(defaultText === undefined ? [] : [`default: ${defaultText}`]),
    ...(env === undefined ? [] : [`env: ${env}`]),
  ];
  return notes.length === 0 ? help : `${help} (${notes.join(", ")})`;
}

function valueOf(
  key: string,
  definition: OptionDefinition<unknown>,
  given: readonly string[] | boolean | undefined,
  env: Readonly<Record<string, string | undefined>>,
): unknown {
  const { env: variable, repeatable = false } = definition;
  const inherited = variable === undefined ? undefined : env[variable];
  const fromCommandLine = given === undefined ? undefined : typeof given === "boolean" ? [String(given)] : given;
  const texts = fromCommandLine ?? textsOf(definition, inherited);
  const source = fromCommandLine === undefined && texts.length > 0 ? variable : `--${nameOf(key, definition)}`;
  if (texts.length > 1 && !repeatable) throw new UsageError(`${source} is given twice`);
  try {
    return definition.read(texts);
  } catch (error) {
    throw new UsageError(`${source}: ${reasonOf(error)}`);
  }
}

/** An empty variable counts as unset, as in `.env` files; `false`, `0` and `no` switch a flag off. */
function textsOf({ placeholder }: OptionDefinition<unknown>, variable: string | undefined): readonly string[] {
  if (variable === undefined || variable === "") return [];
  return [placeholder === undefined ? String(!/^(?:0|false|no)$/i.test(variable)) : variable];
}

/** `logLevel` is written `--log-level`. */
function nameOf(key: string, { name }: OptionDefinition<unknown>): string {
  return name ?? key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
