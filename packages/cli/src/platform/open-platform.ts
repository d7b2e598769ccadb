/** Creates a simulated platform from the options of the command. @module */
import { createPublicKey } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { CliError, reasonOf, UsageError, writePrivateFile } from "@provider-connectivity/cli-kit";
import { createClient } from "@provider-connectivity/client";
import { contract, getAccounts, getAdditionalAssets } from "@provider-connectivity/contract";
import {
  createAssetMap,
  createCustomer,
  createMemoryPlatformStore,
  createNotificationSender,
  createPlatform,
  createProviderApi,
  createTrafficRecorder,
  type Platform,
  type ScenarioOptions,
  type TrafficRecorder,
} from "@provider-connectivity/platform";
import { openSqlitePlatformStore } from "@provider-connectivity/platform/node";
import { createPlatformSigner } from "@provider-connectivity/signing/node";
import { readTarget } from "../call/target.ts";
import { providerFolder, readDemo } from "../demo/demo-file.ts";
import { demoKey } from "../demo/demo-keys.ts";
import { assetsOf } from "./assets.ts";
import type { PlatformCommandOptions } from "./command.ts";
import { PLATFORM_KEY_FILE, PLATFORM_PUBLIC_KEY_FILE, platformFolder, PROVIDER_KEY_FILE } from "./platform-folder.ts";
import { createProviderClock, type ProviderClock } from "./provider-clock.ts";

/** The API key with which the provider calls the simulated platform. */
const PROVIDER_API_KEY = "provider";

/** A platform with everything that a scenario needs. */
export interface OpenPlatform extends Omit<ScenarioOptions, "onStep"> {
  readonly platform: Platform;
  readonly traffic: TrafficRecorder;
  /** The key files for the provider. */
  readonly keyFiles: { readonly platformPublicKey: string; readonly providerPrivateKey: string };
}

/**
 * Creates the platform, its keys in `.platform/`, and the client of the provider.
 *
 * @param store a SQLite file; undefined keeps the records in memory
 * @throws UsageError for missing or unusable options
 * @throws CliError if the provider is unreachable or has no account that can be linked
 */
export async function openPlatform(options: PlatformCommandOptions, store: string | undefined): Promise<OpenPlatform> {
  const target = readTarget(
    { baseUrl: options.provider, apiKey: options.apiKey, keyFile: options.keyFile, signing: options.signing },
    "--provider",
  );
  const folder = platformFolder();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const platformKey = await readKey(options.platformKey, resolve(folder, PLATFORM_KEY_FILE));
  const providerKeyFile = resolve(folder, PROVIDER_KEY_FILE);
  const providerKey = await demoKey(providerKeyFile, "rsa");
  const impostorKey = await demoKey(resolve(folder, "impostor.private.pem"), "rsa");
  const traffic = createTrafficRecorder();
  const record = traffic.record("Platform", "Provider", (request) => fetch(request));
  const apiOf = (privateKey: string) =>
    createProviderApi({ ...target, platformSigner: createPlatformSigner(privateKey), fetch: record });
  const provider = apiOf(platformKey);
  const client = createClient(contract, target);
  const { assets, accountId } = await readProvider(client, options.account);
  const clock = findClock(options);
  const platform: Platform = await createPlatform({
    provider,
    assets,
    tokens: { publicKeys: { [PROVIDER_API_KEY]: publicKeyOf(providerKey) } },
    store: store === undefined ? createMemoryPlatformStore() : openSqlitePlatformStore(store),
    advanceProvider: (durationMs) => advanceProvider(clock, durationMs, { ...options, platform }),
    sendNotification: await notificationSender(options, platformKey, traffic),
  });
  // Both must have the same business time, and an existing provider may be ahead of a new platform.
  if (clock !== undefined)
    await platform.advance(Math.max(0, (await clock.offsetMs()) - (platform.now() - Date.now())));
  const platformPublicKey = resolve(folder, PLATFORM_PUBLIC_KEY_FILE);
  writePrivateFile(platformPublicKey, publicKeyOf(platformKey));
  return {
    platform,
    traffic,
    provider,
    impostor: apiOf(impostorKey),
    accountId,
    customer: createCustomer(client, accountId, assets),
    providerCredentials: { apiKey: PROVIDER_API_KEY, privateKey: providerKey },
    keyFiles: { platformPublicKey, providerPrivateKey: providerKeyFile },
  };
}

async function readProvider(client: ReturnType<typeof createClient<typeof contract>>, wanted: string | undefined) {
  try {
    const listed: string[] = [];
    for await (const { id } of client.paginate(getAdditionalAssets)) listed.push(id);
    return {
      assets: createAssetMap(assetsOf(listed)),
      accountId: wanted ?? (await firstMainAccount(client)),
    };
  } catch (error) {
    throw new CliError(
      `the provider could not be read: ${reasonOf(error)}. Start it, or correct the key or --signing.`,
      { cause: error },
    );
  }
}

async function firstMainAccount(client: ReturnType<typeof createClient<typeof contract>>): Promise<string> {
  for await (const { id, status, parentId } of client.paginate(getAccounts))
    if (status === "active" && parentId === undefined) return id;
  throw new Error("the provider has no active main account; name an account with --account");
}

/** The clock that the options name, or the one of `start`. */
function findClock({ provider, providerClock }: PlatformCommandOptions): ProviderClock | undefined {
  // The token comes from the environment: every user of a machine can read command lines.
  if (providerClock !== undefined) return createProviderClock(providerClock, process.env["PROVIDER_CLOCK_TOKEN"]);
  const control = provider === undefined ? readDemo(providerFolder())?.control : undefined;
  return control === undefined
    ? undefined
    : createProviderClock(new URL("/control/v1/clock", control.url).href, control.token);
}

/** Advances the clock of the provider. Without one, waits as long as its pending work takes. */
async function advanceProvider(
  clock: ProviderClock | undefined,
  durationMs: number,
  { platform, providerDelay }: Pick<PlatformCommandOptions, "providerDelay"> & { readonly platform: Platform },
): Promise<void> {
  if (clock !== undefined) await clock.advanceTo(platform.now() - Date.now());
  else if (durationMs > 0) await setTimeout(providerDelay);
}

async function notificationSender(
  { notifications }: PlatformCommandOptions,
  privateKey: string,
  traffic: TrafficRecorder,
) {
  if (notifications === undefined)
    return async ({ eventType }: { readonly eventType: string }) =>
      traffic.note({ from: "Platform", to: "Provider", label: `${eventType} (no --notifications URL)` });
  return createNotificationSender({
    url: notifications,
    privateKey,
    fetch: traffic.record("Platform", "Provider", (request) => fetch(request)),
  });
}

async function readKey(file: string | undefined, defaultFile: string): Promise<string> {
  if (file === undefined) return demoKey(defaultFile, "rsa");
  if (!existsSync(file)) throw new UsageError(`--platform-key: ${file} does not exist`);
  return readFileSync(file, "utf8");
}

function publicKeyOf(privateKey: string): string {
  try {
    return createPublicKey(privateKey).export({ type: "spki", format: "pem" }).toString();
  } catch (error) {
    throw new UsageError(`--platform-key: ${reasonOf(error)}`);
  }
}
