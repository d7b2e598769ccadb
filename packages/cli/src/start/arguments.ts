/** What `start` was asked to do. @module */
import { UsageError } from "../usage-error.ts";
import { describeSettings, readSettings, type Setting, type ValuesOf } from "./setting.ts";
import {
  oneOf,
  readAddresses,
  readCount,
  readDatabase,
  readMilliseconds,
  readOrigins,
  readPort,
  readRedis,
  readSigning,
} from "./values.ts";

/** How much `start` says. */
export const logLevels = ["silent", "error", "warn", "info", "debug"] as const;

/** What the reference provider can be for business, without a file. */
const presetNames = ["exchange", "bank", "on-off-ramp", "internal-only"] as const;

const flag = (help: string): Setting<boolean> => ({ help, read: (text) => text !== undefined });
const text = (value: string, variable: string, help: string): Setting<string | undefined> => ({
  value,
  variable,
  help,
  read: (given) => given,
});

const settings = {
  port: { value: "NUMBER", variable: "PORT", help: "the port to listen on; 0 for any free one (8000)", read: readPort },
  host: {
    value: "ADDRESS",
    variable: "HOST",
    help: "the address to listen on (127.0.0.1)",
    read: (given = "127.0.0.1") => given,
  },
  database: {
    value: "URL",
    variable: "DATABASE_URL",
    help: "postgres://… or a SQLite file (.provider/provider.sqlite)",
    read: readDatabase,
  },
  redis: {
    value: "URL",
    variable: "REDIS_URL",
    help: "keep nonces there: redis://… (in the database if that is PostgreSQL, else in memory)",
    read: readRedis,
  },
  preset: {
    value: "NAME",
    variable: "PROVIDER_PRESET",
    help: `what it offers: ${presetNames.join(", ")} (exchange)`,
    read: oneOf(presetNames, "exchange"),
  },
  config: text("FILE", "PROVIDER_CONFIG", "what it offers, from a JSON or YAML file instead of a preset"),
  signing: {
    value: "PARTS",
    variable: "PROVIDER_SIGNING",
    help: "how customers sign: pre-encoding,algorithm,hash,post-encoding (url-encoded,rsa,sha256,base64)",
    read: readSigning,
  },
  delay: {
    value: "MS",
    variable: "PROVIDER_DELAY",
    help: "how long what is pending takes, in milliseconds (10000)",
    read: readMilliseconds(10_000),
  },
  platformKey: text("FILE", "PROVIDER_PLATFORM_KEY", "verify X-FB-PLATFORM-SIGNATURE with this public key (PEM)"),
  cors: {
    value: "ORIGINS",
    variable: "PROVIDER_CORS",
    help: "web pages that may call, separated by commas, or * for all (none)",
    read: readOrigins,
  },
  allow: {
    value: "LIST",
    variable: "PROVIDER_ALLOW",
    help: "addresses, networks and regions (europe, singapore, usa) that may call (all)",
    read: readAddresses,
  },
  proxies: {
    value: "NUMBER",
    variable: "PROVIDER_PROXIES",
    help: "how many proxies of yours stand in front (0)",
    read: readCount(0),
  },
  logLevel: {
    value: "LEVEL",
    variable: "LOG_LEVEL",
    help: `${logLevels.join(", ")} (warn)`,
    read: oneOf(logLevels, "warn"),
  },
  reset: flag("empty .provider/ first: new keys, new data"),
  help: flag("say this"),
};

export type StartArguments = ValuesOf<typeof settings>;

export const USAGE = `Starts the reference provider.

  npx -y pnpm@12 start [options]

Everything that it keeps lies in .provider/, which git ignores, and survives a restart. A variable of the environment in
brackets does the same as its option.

${describeSettings(settings)}
`;

/**
 * Reads the command line, then the environment, then the defaults.
 *
 * @throws UsageError for an unknown option, or a value that is not as its option needs it
 */
export function readArguments(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): StartArguments {
  const given = readSettings(settings, argv, environment);
  const { database, reset } = given;
  if (!reset || (database.kind === "sqlite" && database.file === undefined)) return given;
  throw new UsageError("--reset empties .provider/ alone; a database that lies elsewhere you empty yourself");
}
