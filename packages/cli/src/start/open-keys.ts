/** The keys of the provider. They reload when their files change, or on SIGHUP. @module */
import { reasonOf, UsageError } from "@provider-connectivity/cli-kit";
import type { Preset, SandboxData, Store } from "@provider-connectivity/sandbox";
import type { Credentials, Logger, PlatformVerificationOptions } from "@provider-connectivity/server";
import {
  createReloadingCredentials,
  createReloadingPlatformVerifier,
  createReloadingSigner,
  reloadOnSignal,
  type Reloadable,
} from "@provider-connectivity/server/node";
import type { Signer } from "@provider-connectivity/signing";
import { createPlatformVerifier, createSigner } from "@provider-connectivity/signing/node";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { demoCredential, demoKey, keyFileOf } from "../demo/demo-keys.ts";
import type { StartOptions } from "./command.ts";
import { loadPreset } from "./load-preset.ts";

type ApiKey = SandboxData["apiKeys"][number];

/** The open keys of a provider. */
export interface OpenedKeys {
  readonly credentials: Credentials;
  readonly platform: PlatformVerificationOptions;
  readonly responseSigner: Signer;
  /** Stops reloading them. */
  readonly close: () => void;
}

/** The location of the keys, and the configuration that they belong to. */
export interface KeyDeps {
  /** The provider's folder. */
  readonly folder: string;
  readonly preset: Preset;
  /** Whether the preset comes from `--config`, so that its API keys may change. */
  readonly isConfigured: boolean;
  readonly store: Pick<Store, "customers">;
  readonly logger: Logger;
}

/**
 * Reads the keys of the customers, the platform and the provider. Creates missing keys of customers and of the provider.
 *
 * @throws UsageError for an unusable platform key
 */
export async function openKeys(options: StartOptions, deps: KeyDeps): Promise<OpenedKeys> {
  const { folder, logger } = deps;
  const opened: Reloadable[] = [];
  const keep = <Each extends Reloadable>(each: Each): Each => {
    opened.push(each);
    return each;
  };
  try {
    const credentials = keep(await openCredentials(options, deps));
    const platform = await openPlatformKey(options, logger, keep);
    const { responseSigning } = options;
    const file = keyFileOf(folder, "provider", responseSigning.algorithm);
    await demoKey(file, responseSigning.algorithm);
    const read = async () => createSigner(responseSigning, await readFile(file, "utf8"));
    const responseSigner = keep(await createReloadingSigner({ paths: [file], read, logger }));
    const stopListening = reloadOnSignal(opened);
    const close = (): void => {
      stopListening();
      for (const each of opened) each.close();
    };
    return { credentials, platform, responseSigner, close };
  } catch (error) {
    for (const each of opened) each.close();
    throw error;
  }
}

/** To revoke an API key, remove it from the configuration file or delete its file. */
async function openCredentials(options: StartOptions, given: KeyDeps) {
  const { folder, preset, isConfigured, store, logger } = given;
  const config = isConfigured ? options.config : undefined;
  const fileOf = (apiKey: string): string => keyFileOf(folder, apiKey, options.signing.algorithm);
  const seen = new Set<string>();
  let byName = new Map<string, ApiKey>();
  return createReloadingCredentials({
    paths: [dirname(fileOf("any")), ...(config === undefined ? [] : [config])],
    async list() {
      const { data } = config === undefined ? preset : await loadPreset(options);
      byName = new Map(data.apiKeys.map((key) => [key.apiKey, key]));
      return [...byName.keys()].filter((apiKey) => !seen.has(apiKey) || existsSync(fileOf(apiKey)));
    },
    async read(name) {
      const key = byName.get(name)!;
      if ((await store.customers.find(key.customerId)) === undefined)
        throw new Error(`its customer ${key.customerId} is not in the database; restart the provider to add customers`);
      if (!seen.has(name)) await demoKey(fileOf(name), options.signing.algorithm);
      const credential = demoCredential(folder, options.signing, key);
      seen.add(name);
      return credential;
    },
    logger,
  });
}

/** Without a key, platform signatures cannot be verified, so a missing or wrong one is accepted. */
async function openPlatformKey(
  { platformKey, requirePlatformSignature }: StartOptions,
  logger: Logger,
  keep: <Each extends Reloadable>(each: Each) => Each,
): Promise<PlatformVerificationOptions> {
  if (platformKey === undefined) return { policy: "when-present" };
  try {
    const read = async () => createPlatformVerifier([await readFile(platformKey, "utf8")]);
    const verifier = keep(await createReloadingPlatformVerifier({ paths: [platformKey], read, logger }));
    return { verifier, policy: requirePlatformSignature ? "required" : "when-present" };
  } catch (error) {
    throw new UsageError(`--platform-key: ${reasonOf(error)}`);
  }
}
