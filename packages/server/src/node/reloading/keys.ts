/** Keys that reload when their files change: API keys, the platform's keys, and the key that signs responses. @module */
import type { PlatformVerifier, Signer } from "@provider-connectivity/signing";
import { ConfigurationError } from "../../configuration-error.ts";
import type { Credential } from "../../context.ts";
import type { Credentials } from "../../credentials.ts";
import { describeError } from "../../describe-error.ts";
import { consoleLogger } from "../../log.ts";
import { createReloading, type ReloadOptions, type Reloadable } from "./create-reloading.ts";

/** The source of API keys. */
export interface CredentialsSource extends ReloadOptions {
  /** Lists the keys, by any names. A key that is no longer listed is revoked. If this throws, all keys stay in use. */
  readonly list: () => readonly string[] | Promise<readonly string[]>;
  /** Reads one key. If this throws, the old credential of the same name stays in use, and all other changes take effect. */
  readonly read: (name: string) => Credential | Promise<Credential>;
}

/** API keys that reload when their files change. */
export interface ReloadingCredentials extends Credentials, Reloadable {
  /** All credentials that are in use. */
  readonly all: () => readonly Credential[];
}

/**
 * Reads API keys and reloads them when their files change. A change takes effect after at most `intervalMs` and the time that
 * reading takes. If a file is unusable, its old key stays in use, and the log names the reason.
 *
 * @throws the error of `list` or `read` if the keys cannot be read at first
 * @throws ConfigurationError if two names have the same API key
 * @example
 * ```ts
 * import { defaultSigningConfiguration } from "@provider-connectivity/signing";
 * import { createVerifier } from "@provider-connectivity/signing/node";
 * import { readdir, readFile } from "node:fs/promises";
 *
 * const credentials = await createReloadingCredentials({
 *   paths: ["keys"],
 *   list: () => readdir("keys"),
 *   read: async (name) => ({
 *     apiKey: name,
 *     customerId: "a customer",
 *     verifier: createVerifier(defaultSigningConfiguration, await readFile(`keys/${name}/public.pem`, "utf8")),
 *   }),
 * });
 * process.on("SIGHUP", () => void credentials.reload());
 * ```
 */
export async function createReloadingCredentials({
  list,
  read,
  ...options
}: CredentialsSource): Promise<ReloadingCredentials> {
  const { logger = consoleLogger } = options;
  const reloading = await createReloading<Keys>(
    "API keys",
    async (previous) => {
      const byName = new Map<string, Credential>();
      for (const name of await list()) {
        const old = previous?.byName.get(name);
        try {
          byName.set(name, await read(name));
        } catch (error) {
          if (previous === undefined) throw error;
          const kept = old === undefined ? "it is not in use" : "the old key stays in use";
          logger.error({ name, error: describeError(error) }, `an API key cannot be read; ${kept}`);
          if (old !== undefined) byName.set(name, old);
        }
      }
      return { byName, byKey: byApiKey(byName) };
    },
    options,
  );
  return {
    find: (apiKey) => reloading.current().byKey.get(apiKey),
    all: () => [...reloading.current().byKey.values()],
    reload: reloading.reload,
    close: reloading.close,
  };
}

interface Keys {
  readonly byName: ReadonlyMap<string, Credential>;
  readonly byKey: ReadonlyMap<string, Credential>;
}

function byApiKey(byName: ReadonlyMap<string, Credential>): ReadonlyMap<string, Credential> {
  const byKey = new Map<string, Credential>();
  for (const [name, credential] of byName) {
    const { apiKey } = credential;
    if (apiKey === "" || byKey.has(apiKey))
      throw new ConfigurationError(`The API key of ${name} is empty or belongs to another name too.`);
    byKey.set(apiKey, credential);
  }
  return byKey;
}

/** The source of a key. */
export interface KeySource<Key> extends ReloadOptions {
  /** Reads the key. If this throws, the old key stays in use. */
  readonly read: () => Key | Promise<Key>;
}

/**
 * Reads the key that signs responses and reloads it when its file changes. If the file is unusable, the old key stays
 * in use, and the log names the reason. Pass the result to the option `responseSigner`.
 *
 * @throws the error of `read` if the key cannot be read at first
 * @example
 * ```ts
 * import { defaultSigningConfiguration } from "@provider-connectivity/signing";
 * import { createSigner } from "@provider-connectivity/signing/node";
 * import { readFile } from "node:fs/promises";
 *
 * const responseSigner = await createReloadingSigner({
 *   paths: ["response-key.pem"],
 *   read: async () => createSigner(defaultSigningConfiguration, await readFile("response-key.pem", "utf8")),
 * });
 * ```
 */
export async function createReloadingSigner({ read, ...options }: KeySource<Signer>): Promise<Signer & Reloadable> {
  const { current, ...reloads } = await createReloading("response key", read, options);
  return {
    ...reloads,
    get configuration() {
      return current().configuration;
    },
    sign: (message) => current().sign(message),
  };
}

/**
 * Reads the platform's public keys and reloads them when their files change. If a file is unusable, the old keys stay
 * in use, and the log names the reason.
 *
 * @throws the error of `read` if the keys cannot be read at first
 * @example
 * ```ts
 * import type { ProviderOptions } from "@provider-connectivity/server";
 * import { createPlatformVerifier } from "@provider-connectivity/signing/node";
 * import { readFile } from "node:fs/promises";
 *
 * const verifier = await createReloadingPlatformVerifier({
 *   paths: ["platform.pem"],
 *   read: async () => createPlatformVerifier([await readFile("platform.pem", "utf8")]),
 * });
 * const options = { platform: { verifier } } satisfies Partial<ProviderOptions>;
 * ```
 */
export async function createReloadingPlatformVerifier({
  read,
  ...options
}: KeySource<PlatformVerifier>): Promise<PlatformVerifier & Reloadable> {
  const { current, ...reloads } = await createReloading("platform keys", read, options);
  return { ...reloads, verify: (message, signature) => current().verify(message, signature) };
}

/**
 * Reloads keys on SIGHUP. In a terminal, SIGHUP means that the terminal was closed, so it still ends the process.
 *
 * @returns a function that stops listening
 */
export function reloadOnSignal(keys: readonly Reloadable[]): () => void {
  if (process.stdout.isTTY) return () => undefined;
  const reload = (): void => {
    for (const each of keys) void each.reload();
  };
  process.on("SIGHUP", reload);
  return () => void process.off("SIGHUP", reload);
}
