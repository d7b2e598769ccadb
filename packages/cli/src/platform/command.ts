/** The options of `platform`. @module */
import {
  defineCommand,
  integer,
  milliseconds,
  option,
  type OptionValues,
  parseCommand,
  type ParseSource,
  UsageError,
} from "@provider-connectivity/cli-kit";

const options = {
  provider: option("URL", "the provider to act against", {
    env: "PROVIDER_URL",
    defaultText: "of .provider/demo.json",
  }),
  apiKey: option("KEY", "the customer's API key at the provider", { defaultText: "of .provider/demo.json" }),
  keyFile: option("FILE", "the customer's private key (PEM) or secret", { defaultText: "of .provider/demo.json" }),
  signing: option("PARTS", "pre-encoding,algorithm,hash,post-encoding", { defaultText: "of .provider/demo.json" }),
  account: option("ID", "the provider's account to link", { defaultText: "the first main account that is active" }),
  platformKey: option("FILE", "the platform's private key (PEM), for X-FB-PLATFORM-SIGNATURE and notifications", {
    defaultText: ".platform/platform.private.pem, generated at first use",
  }),
  store: option("FILE", 'SQLite file for the platform\'s records; "memory" keeps none', {
    defaultText: ".platform/platform.sqlite, or memory for run",
  }),
  notifications: option("URL", "where the provider receives notifications", { env: "PROVIDER_NOTIFICATIONS_URL" }),
  providerClock: option(
    "URL",
    'POST {"advanceMs": N} to this URL moves the provider\'s business time, GET returns {"offsetMs": N}',
    {
      env: "PROVIDER_CLOCK_URL",
      defaultText: "the control port of .provider/demo.json, unless --provider is given",
    },
  ),
  providerDelay: option("MS", "how long the provider takes to finish pending operations, if it has no clock", {
    parse: milliseconds,
    default: 1_000,
  }),
  port: option("NUMBER", "port of the platform's API; 0 takes any free one", {
    env: "PLATFORM_PORT",
    parse: integer({ min: 0, max: 65_535 }),
    default: 8100,
  }),
  host: option("ADDRESS", "address of the platform's API", { default: "127.0.0.1" }),
};

/** The values of the options. */
export type PlatformCommandOptions = OptionValues<typeof options>;

const platformCommand = defineCommand({
  name: "pnpm platform",
  description:
    "Acts as the platform of Off-Exchange against a provider: serves the twelve operations that a provider calls, or runs scenarios.",
  positionals: [
    { name: "[action]", help: "serve (the default) or run" },
    { name: "[files...]", help: "scenario files, or names of the scenarios that ship with the kit" },
  ],
  options,
  epilogue:
    "pnpm platform run settlement    runs a scenario against the provider of `pnpm start` and prints its traffic",
});

/** The action to run. */
export type PlatformAction =
  | { readonly name: "serve" }
  | { readonly name: "run"; readonly files: readonly [string, ...string[]] };

/**
 * Parses the command line.
 *
 * @throws UsageError for an unknown action or option, and for `run` without a scenario
 */
export function parsePlatform(source: ParseSource = {}): {
  readonly action: PlatformAction;
  readonly options: PlatformCommandOptions;
} {
  const parsed = parseCommand(platformCommand, source);
  const [name = "serve", first, ...rest] = parsed.positionals;
  if (name === "run") {
    if (first === undefined) throw new UsageError("run needs a scenario, for example: pnpm platform run settlement");
    return { action: { name, files: [first, ...rest] }, options: parsed.options };
  }
  if (name !== "serve") throw new UsageError(`unknown action "${name}"; use serve or run`);
  if (first !== undefined) throw new UsageError(`serve takes no arguments; got "${first}"`);
  return { action: { name }, options: parsed.options };
}

/** Values that are given replace the defaults. */
export function definedOf<Values extends object>(values: Values): Partial<Values> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<Values>;
}
