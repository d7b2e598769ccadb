/** Connects the provider to a platform of Off-Exchange. @module */
import { reasonOf, UsageError } from "@provider-connectivity/cli-kit";
import { ProviderError } from "@provider-connectivity/client";
import {
  createAssetMap,
  createCollateralCalls,
  createPlatformClient,
  type PlatformClient,
} from "@provider-connectivity/platform";
import type { CollateralPlatform, SandboxData } from "@provider-connectivity/sandbox";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { demoKey } from "../demo/demo-keys.ts";
import { assetsOf } from "../platform/assets.ts";
import { platformFolder, PROVIDER_KEY_FILE } from "../platform/platform-folder.ts";
import type { StartOptions } from "./command.ts";

/** The credentials of the provider at the platform. */
type Credentials = Pick<StartOptions, "platformApiKey" | "platformPrivateKey">;

/**
 * Creates the calls to the platform.
 *
 * @param url the platform's origin; its paths begin with `/v1`
 * @param fetch sends the calls
 * @throws UsageError for a key that cannot be used
 */
export async function connectPlatform(
  url: string,
  credentials: Credentials,
  { assets }: Pick<SandboxData, "assets">,
  fetch: (request: Request) => Promise<Response>,
): Promise<CollateralPlatform> {
  const client = await openClient(url, credentials, fetch);
  return createCollateralCalls(client, createAssetMap(assetsOf((assets ?? []).map(({ id }) => id))));
}

/**
 * Sends one request, so that a wrong URL or key is reported at the start and not at the first deposit.
 *
 * @returns one line: the connection, or the problem and its fix
 */
export async function tryPlatform(url: string, credentials: Credentials): Promise<string> {
  const client = await openClient(url, credentials);
  try {
    await client.getWorkspaces();
    return `Connected to the platform at ${url}.`;
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    return `${problemOf(error, url, credentials)} Deposits and settlements wait until then.`;
  }
}

function problemOf(error: ProviderError, url: string, { platformApiKey, platformPrivateKey }: Credentials): string {
  if (error.status === undefined)
    return `The platform at ${url} does not respond: ${error.message}. Start it, or correct --platform.`;
  if (error.status === 401 || error.status === 403) {
    const file = platformPrivateKey ?? relative(process.cwd(), resolve(platformFolder(), PROVIDER_KEY_FILE));
    return `The platform at ${url} refuses the API key "${platformApiKey}" with the key in ${file}: ${error.message}. Correct --platform-api-key or --platform-private-key.`;
  }
  return `The platform at ${url} responds ${error.status} to GET /v1/collateral/workspaces: ${error.message}. Check --platform.`;
}

async function openClient(
  url: string,
  { platformApiKey, platformPrivateKey }: Credentials,
  fetch?: (request: Request) => Promise<Response>,
): Promise<PlatformClient> {
  const privateKey = await readKey(platformPrivateKey);
  try {
    return await createPlatformClient({
      baseUrl: new URL(url).origin,
      apiKey: platformApiKey,
      privateKey,
      ...(fetch === undefined ? {} : { fetch }),
      // Every call is a stored task, which is repeated.
      retries: { attempts: 1 },
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const file = platformPrivateKey ?? `.platform/${PROVIDER_KEY_FILE}`;
    throw new UsageError(`--platform-private-key: ${file}: ${reasonOf(error)}`, { cause: error });
  }
}

async function readKey(file: string | undefined): Promise<string> {
  if (file === undefined) {
    const folder = platformFolder();
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return demoKey(resolve(folder, PROVIDER_KEY_FILE), "rsa");
  }
  if (!existsSync(file)) throw new UsageError(`--platform-private-key: ${file} does not exist`);
  return readFileSync(file, "utf8");
}
