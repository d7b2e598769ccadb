import { checkSigningConfiguration, type SigningConfiguration } from "@provider-connectivity/signing";

/** The settings of a deployment. `.env.example` lists their variables. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly operationsHost: string;
  /** The port of `/healthz` and `/readyz`. `same`: the API's port. */
  readonly operationsPort: number | "same";
  /** The port of the console, for development only. `off` in production. */
  readonly consolePort: number | "off";
  /** In front of the contract's paths. Not signed. */
  readonly basePath: string;
  /** The folder of `npm run keys`. */
  readonly keysFolder: string;
  /** Whether to refuse collateral requests without the platform's signature. */
  readonly platformSignature: "required" | "when-present";
  /** The origin of the platform's API, for collateral. `undefined` if your provider does not call it. */
  readonly platformUrl: string | undefined;
  /** Your API key at the platform. */
  readonly platformApiKey: string | undefined;
  /**
   * The URL of the key set that signs the platform's notifications. `undefined`: only keys in `keys/platform` may sign
   * them.
   */
  readonly notificationKeys: URL | undefined;
  /** How to sign collateral responses. */
  readonly responseSigningConfiguration: SigningConfiguration;
  /** The addresses and networks that may call. `undefined`: all. */
  readonly allowedAddresses: readonly string[] | undefined;
  /** The number of your proxies in front. */
  readonly proxies: number;
  /** Limits per API key and address, such as `key=100/s,address=300/min`. `undefined` for no limits. */
  readonly rateLimit: string | undefined;
  /** The file with the latest mark of the restore fence. Keep it outside of the backups. */
  readonly marksFile: string;
  /** The folder of the journal of writes. */
  readonly journalFolder: string;
  readonly isProduction: boolean;
}

/**
 * Reads the settings.
 *
 * @throws Error that names the variable and its allowed values
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  return {
    host: env["HOST"] ?? "127.0.0.1",
    port: portIn("PORT", env["PORT"] ?? "8000"),
    operationsHost: env["OPERATIONS_HOST"] ?? "127.0.0.1",
    operationsPort:
      env["OPERATIONS_PORT"] === "same" ? "same" : portIn("OPERATIONS_PORT", env["OPERATIONS_PORT"] ?? "9464"),
    consolePort: consolePortIn(env),
    basePath: pathIn(env["BASE_PATH"] ?? "/v2"),
    keysFolder: env["KEYS_FOLDER"] ?? "keys",
    platformSignature: policyIn(env["PLATFORM_SIGNATURE"] ?? "required"),
    platformUrl: env["PLATFORM_URL"] ? originIn(env["PLATFORM_URL"]) : undefined,
    platformApiKey: env["PLATFORM_API_KEY"] || undefined,
    notificationKeys: env["NOTIFICATION_KEYS"] ? keySetIn(env["NOTIFICATION_KEYS"]) : undefined,
    responseSigningConfiguration: signingIn(env["RESPONSE_SIGNING"] ?? "url-encoded,rsa,sha512,base64"),
    allowedAddresses: env["ALLOWED_ADDRESSES"] ? listIn(env["ALLOWED_ADDRESSES"]) : undefined,
    proxies: countIn(env["PROXIES"] ?? "0"),
    rateLimit: env["RATE_LIMIT"] || undefined,
    marksFile: env["MARKS_FILE"] ?? "data/restore-marks.json",
    journalFolder: env["JOURNAL_FOLDER"] ?? "data/journal",
    isProduction: env["NODE_ENV"] === "production",
  };
}

function portIn(name: string, text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new Error(`${name} must be a number from 0 to 65535; it is "${text}".`);
}

function consolePortIn(env: NodeJS.ProcessEnv): number | "off" {
  if (env["NODE_ENV"] === "production" || env["CONSOLE_PORT"] === "off") return "off";
  return portIn("CONSOLE_PORT", env["CONSOLE_PORT"] ?? "9465");
}

function pathIn(text: string): string {
  if (/^(\/[\w.-]+)*$/.test(text)) return text;
  throw new Error(`BASE_PATH must be empty or a path such as /v2, without a trailing slash; it is "${text}".`);
}

function policyIn(text: string): Settings["platformSignature"] {
  if (text === "required" || text === "when-present") return text;
  throw new Error(`PLATFORM_SIGNATURE must be required or when-present; it is "${text}".`);
}

/** The client's paths begin with /v1. */
function originIn(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol) && /^\/(v1\/?)?$/.test(url.pathname)) return url.origin;
  throw new Error(`PLATFORM_URL must be an address such as https://api.fireblocks.io; it is "${text}".`);
}

function keySetIn(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol)) return url;
  throw new Error(
    `NOTIFICATION_KEYS must be an address such as https://keys.fireblocks.io/.well-known/jwks.json; it is "${text}".`,
  );
}

function signingIn(text: string): SigningConfiguration {
  const [preEncoding, algorithm, hash, postEncoding] = listIn(text);
  try {
    return checkSigningConfiguration({ preEncoding, algorithm, hash, postEncoding });
  } catch (error) {
    throw new Error(`RESPONSE_SIGNING: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function countIn(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  throw new Error(`PROXIES must be a number from 0 to 99; it is "${text}".`);
}

function listIn(text: string): string[] {
  return text.split(",").map((each) => each.trim());
}
