/** The options of `start`. Default values and variables appear in `--help`. @module */
import {
  defineCommand,
  flag,
  integer,
  milliseconds,
  oneOf,
  option,
  type OptionValues,
  parseCommand,
} from "@provider-connectivity/cli-kit";
import { type ParseSource, port, UsageError } from "@provider-connectivity/cli-kit";
import {
  checkSigningConfiguration,
  defaultSigningConfiguration,
  type SigningConfiguration,
} from "@provider-connectivity/signing";
import { parseDuration } from "../remote/duration.ts";
import { databaseOption, replicaOption } from "./database-option.ts";

/** The log levels, quietest first. */
const logLevels = ["silent", "error", "warn", "info", "debug"] as const;

/** The presets of the sandbox. A type test compares the two lists. Importing the sandbox would slow down `--help`. */
export const presetNames = ["exchange", "bank", "on-off-ramp", "internal-only"] as const;

/** The port of `/healthz`, `/readyz` and `/metrics`. `same`: the API's port. */
export type OperationsPort = number | "same";

/** The port of the control API, or `off` to disable it. */
export type ControlPort = number | "off";

/** The values of the options. */
export type StartOptions = OptionValues<typeof options>;

/**
 * How collateral responses are signed. The contract leaves this to provider and platform; this is the kit's convention, which
 * the scaffold shares.
 */
const RESPONSE_SIGNING: SigningConfiguration = { ...defaultSigningConfiguration, algorithm: "rsa", hash: "sha512" };

const options = {
  port: option("NUMBER", "port of the API; 0 takes any free one", { env: "PORT", parse: port, default: 8000 }),
  host: option("ADDRESS", "address of the API", { env: "HOST", default: "127.0.0.1" }),
  operationsPort: option("NUMBER", "port of /healthz, /readyz and /metrics; 0 takes any free one, same the API's", {
    env: "OPERATIONS_PORT",
    parse: (text): OperationsPort => (text === "same" ? text : port(text)),
    default: 9464,
  }),
  operationsHost: option("ADDRESS", "address of the operations port", {
    env: "OPERATIONS_HOST",
    default: "127.0.0.1",
  }),
  controlPort: option("NUMBER", "port of the control API and the console; 0 takes any free one, off serves neither", {
    env: "CONTROL_PORT",
    parse: (text): ControlPort => (text === "off" ? text : port(text)),
    defaultText: "9465 or any free one; off if NODE_ENV is production",
  }),
  controlHost: option("ADDRESS", "address of the control port", { env: "CONTROL_HOST", default: "127.0.0.1" }),
  database: databaseOption,
  databaseReplica: replicaOption,
  redis: option("URL", "store nonces in redis://… instead of PostgreSQL or memory", {
    env: "REDIS_URL",
    parse: parseRedis,
  }),
  preset: option("NAME", `the offered components and the demo data: ${presetNames.join(", ")}`, {
    env: "PROVIDER_PRESET",
    parse: oneOf(presetNames),
    default: "exchange",
  }),
  config: option("FILE", "components and data from a JSON or YAML file instead of a preset", {
    env: "PROVIDER_CONFIG",
  }),
  signing: option("PARTS", "how customers sign: pre-encoding,algorithm,hash,post-encoding", {
    env: "PROVIDER_SIGNING",
    parse: parseSigning,
    default: defaultSigningConfiguration,
    defaultText: textOf(defaultSigningConfiguration),
  }),
  delay: option("MS", "how long pending operations take, in milliseconds", {
    env: "PROVIDER_DELAY",
    parse: milliseconds,
    default: 10_000,
  }),
  platformKey: option("FILE", "verify X-FB-PLATFORM-SIGNATURE with this public key (PEM)", {
    env: "PROVIDER_PLATFORM_KEY",
  }),
  requirePlatformSignature: flag("refuse collateral requests without X-FB-PLATFORM-SIGNATURE; needs --platform-key", {
    env: "PROVIDER_REQUIRE_PLATFORM_SIGNATURE",
  }),
  platform: option("URL", "call the platform of Off-Exchange here: settle, poll and force; without /v1", {
    env: "PLATFORM_URL",
    parse: (text) => {
      if (!/^https?:\/\//.test(text) || !URL.canParse(text)) throw new Error("must begin with https:// or http://");
      const { origin, pathname } = new URL(text);
      if (!/^\/(v1\/?)?$/.test(pathname)) throw new Error(`has the path ${pathname}; the origin is enough: ${origin}`);
      return origin;
    },
  }),
  platformApiKey: option("KEY", "the provider's API key at the platform", {
    env: "PLATFORM_API_KEY",
    default: "provider",
  }),
  platformPrivateKey: option("FILE", "the private key (PEM) that signs requests to the platform", {
    env: "PLATFORM_PRIVATE_KEY_FILE",
    defaultText: ".platform/provider.private.pem, created on first use",
  }),
  withPlatform: flag("start a simulated platform too, and connect the provider to it"),
  platformPort: option("NUMBER", "port of the simulated platform; 0 takes any free one", {
    env: "PLATFORM_PORT",
    parse: port,
    default: 8100,
  }),
  responseSigning: option("PARTS", "how responses about collateral are signed", {
    env: "PROVIDER_RESPONSE_SIGNING",
    parse: parseSigning,
    default: RESPONSE_SIGNING,
    defaultText: textOf(RESPONSE_SIGNING),
  }),
  cors: option("ORIGINS", "web pages that may call the API: comma-separated origins, or * for all", {
    env: "PROVIDER_CORS",
    parse: parseOrigins,
  }),
  allow: option("LIST", "callers: comma-separated addresses, networks and regions (europe, singapore, usa)", {
    env: "PROVIDER_ALLOW",
    parse: parseList,
  }),
  proxies: option("NUMBER", "number of your proxies in front of the API", {
    env: "PROVIDER_PROXIES",
    parse: integer({ max: 999 }),
    default: 0,
  }),
  rateLimit: option(
    "LIMITS",
    "limits per API key and address, such as key=100/s,address=300/min; shared with --redis",
    {
      env: "PROVIDER_RATE_LIMIT",
    },
  ),
  journal: option("FOLDER", "folder of the journal, which records who requested each write before its execution", {
    env: "PROVIDER_JOURNAL",
  }),
  keepParticipants: option("AGE", "erase the participants of ended operations older than this, such as 90d", {
    env: "PROVIDER_KEEP_PARTICIPANTS",
    parse: parseDuration,
  }),
  logLevel: option("LEVEL", `log level: ${logLevels.join(", ")}`, {
    env: "LOG_LEVEL",
    parse: oneOf(logLevels),
    default: "warn",
  }),
  reset: flag("empty .provider/ first: new keys, new data"),
};

const startCommand = defineCommand({
  name: "pnpm start",
  description: "Starts the reference provider. It stores its data and keys in .provider/, which survives a restart.",
  options,
});

/**
 * Parses the command line and the environment.
 *
 * @throws UsageError for an unknown option, an invalid value, or contradictory options
 */
export function parseStart(source: ParseSource = {}): StartOptions {
  const given = parseCommand(startCommand, source).options;
  const { database, databaseReplica, reset, platformKey, requirePlatformSignature } = given;
  if (databaseReplica !== undefined && database.kind !== "postgres")
    throw new UsageError("--database-replica needs --database with postgres://");
  if (reset && (database.kind === "postgres" || database.file !== undefined))
    throw new UsageError("--reset empties only .provider/; empty a database elsewhere yourself");
  if (given.platform !== undefined && given.withPlatform)
    throw new UsageError("--platform and --with-platform exclude each other: the provider calls one platform");
  if (requirePlatformSignature && !given.withPlatform && platformKey === undefined)
    throw new UsageError("--require-platform-signature needs --platform-key, or no request could pass");
  return given;
}

/** The URL may contain a password, so no message repeats it. */
function parseRedis(text: string): string {
  if (/^rediss?:\/\//.test(text) && URL.canParse(text)) return text;
  throw new Error("must begin with redis:// or rediss://");
}

function parseSigning(text: string): SigningConfiguration {
  const [preEncoding, algorithm, hash, postEncoding, ...more] = parseList(text);
  if (more.length > 0) throw new Error(`"${text}" has more than four parts`);
  return checkSigningConfiguration({ preEncoding, algorithm, hash, postEncoding });
}

function textOf({ preEncoding, algorithm, hash, postEncoding }: SigningConfiguration): string {
  return [preEncoding, algorithm, hash, postEncoding].join(",");
}

function parseOrigins(text: string): { readonly origins: "*" | readonly string[] } {
  return { origins: text === "*" ? text : parseList(text) };
}

function parseList(text: string): readonly string[] {
  return text.split(",").map((each) => each.trim());
}
