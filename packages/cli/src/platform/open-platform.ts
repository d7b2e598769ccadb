/** Creates a simulated platform from the options of the command. @module */
import { createPublicKey } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
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
  type MappedAsset,
  type Platform,
  type ScenarioOptions,
  type TrafficRecorder,
} from "@provider-connectivity/platform";
import { openSqlitePlatformStore } from "@provider-connectivity/platform/node";
import { createPlatformSigner } from "@provider-connectivity/signing/node";
import { readTarget } from "../call/target.ts";
import { demoKey } from "../demo/demo-keys.ts";
import type { PlatformCommandOptions } from "./command.ts";

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
  const target = readTarget({
    baseUrl: options.provider,
    apiKey: options.apiKey,
    keyFile: options.keyFile,
    signing: options.signing,
  });
  const folder = resolve(process.cwd(), ".platform");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const platformKey = await readKey(options.platformKey, resolve(folder, "platform.private.pem"));
  const providerKeyFile = resolve(folder, "provider.private.pem");
  const providerKey = await demoKey(providerKeyFile, "rsa");
  const impostorKey = await demoKey(resolve(folder, "impostor.private.pem"), "rsa");
  const traffic = createTrafficRecorder();
  const record = traffic.record("Platform", "Provider", (request) => fetch(request));
  const apiOf = (privateKey: string) =>
    createProviderApi({ ...target, platformSigner: createPlatformSigner(privateKey), fetch: record });
  const provider = apiOf(platformKey);
  const client = createClient(contract, target);
  const { assets, accountId } = await discover(client, options.account);
  const platform = await createPlatform({
    provider,
    assets,
    tokens: { publicKeys: { [PROVIDER_API_KEY]: publicKeyOf(providerKey) } },
    store: store === undefined ? createMemoryPlatformStore() : openSqlitePlatformStore(store),
    advanceProvider: advanceProvider(options),
    sendNotification: await notificationSender(options, platformKey, traffic),
  });
  const platformPublicKey = resolve(folder, "platform.public.pem");
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

/** The native assets that every platform has. A provider's other assets have the id under which it lists them. */
const NATIVE_ASSETS: readonly MappedAsset[] = [
  { assetId: "BTC", reference: { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" } },
  { assetId: "ETH", reference: { blockchain: "Ethereum", cryptocurrencySymbol: "ETH" } },
  { assetId: "SOL", reference: { blockchain: "Solana", cryptocurrencySymbol: "SOL" } },
  { assetId: "KAVA", reference: { blockchain: "KAVA", cryptocurrencySymbol: "KAVA" } },
];

async function discover(client: ReturnType<typeof createClient<typeof contract>>, wanted: string | undefined) {
  try {
    const own: MappedAsset[] = [];
    for await (const { id } of client.paginate(getAdditionalAssets))
      own.push({ assetId: id, reference: { assetId: id } });
    return {
      assets: createAssetMap([...NATIVE_ASSETS, ...own]),
      accountId: wanted ?? (await firstMainAccount(client)),
    };
  } catch (error) {
    throw new CliError(`the provider could not be read: ${reasonOf(error)}`, { cause: error });
  }
}

async function firstMainAccount(client: ReturnType<typeof createClient<typeof contract>>): Promise<string> {
  for await (const { id, status, parentId } of client.paginate(getAccounts))
    if (status === "active" && parentId === undefined) return id;
  throw new Error("the provider has no active main account; name an account with --account");
}

/** Without a clock URL, pending work of the provider takes real time. */
function advanceProvider({ providerClock, providerDelay }: PlatformCommandOptions) {
  return async (durationMs: number): Promise<void> => {
    if (providerClock === undefined) {
      await new Promise((resolvePause) => setTimeout(resolvePause, providerDelay));
      return;
    }
    // The token is an environment variable, because all users of a machine can read command lines.
    const token = process.env["PROVIDER_CLOCK_TOKEN"];
    const response = await fetch(providerClock, {
      method: "POST",
      body: JSON.stringify({ advanceMs: durationMs }),
      headers: {
        "Content-Type": "application/json",
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      },
    });
    if (!response.ok) throw new CliError(`the provider's clock responded ${response.status}`);
  };
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
