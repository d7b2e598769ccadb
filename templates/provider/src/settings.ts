/** What differs from one place of running to another. `.env.example` lists it. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** What comes before the contract's paths; it is not signed. */
  readonly basePath: string;
  /** The folder that `npm run keys` writes. */
  readonly keysFolder: string;
  /** Whether collateral requests must be signed by the platform. */
  readonly platformSignature: "required" | "when-present";
}

/**
 * Reads the settings.
 *
 * @throws Error that names the variable and what it may be
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  return {
    host: env["HOST"] ?? "127.0.0.1",
    port: portIn(env["PORT"] ?? "8000"),
    basePath: pathIn(env["BASE_PATH"] ?? "/v2"),
    keysFolder: env["KEYS_FOLDER"] ?? "keys",
    platformSignature: policyIn(env["PLATFORM_SIGNATURE"] ?? "required"),
  };
}

function portIn(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new Error(`PORT must be a number from 0 to 65535; it is "${text}".`);
}

function pathIn(text: string): string {
  if (/^(\/[\w.-]+)*$/.test(text)) return text;
  throw new Error(`BASE_PATH must be empty or a path such as /v2, without a slash at its end; it is "${text}".`);
}

function policyIn(text: string): Settings["platformSignature"] {
  if (text === "required" || text === "when-present") return text;
  throw new Error(`PLATFORM_SIGNATURE must be required or when-present; it is "${text}".`);
}
