/** Connects the provider to a platform of Off-Exchange. @module */
import { reasonOf, UsageError } from "@provider-connectivity/cli-kit";
import { createAssetMap, createCollateralCalls, createPlatformClient } from "@provider-connectivity/platform";
import type { CollateralPlatform, SandboxData } from "@provider-connectivity/sandbox";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { demoKey } from "../demo/demo-keys.ts";
import { assetsOf } from "../platform/assets.ts";
import { platformFolder, PROVIDER_KEY_FILE } from "../platform/platform-folder.ts";
import type { StartOptions } from "./command.ts";

/**
 * Makes the calls to the platform.
 *
 * @param url the platform's origin; its paths begin with `/v1`
 * @param fetch sends the calls
 * @throws UsageError for a key that cannot be used
 */
export async function connectPlatform(
  url: string,
  { platformApiKey, platformPrivateKey }: Pick<StartOptions, "platformApiKey" | "platformPrivateKey">,
  { assets }: Pick<SandboxData, "assets">,
  fetch: (request: Request) => Promise<Response>,
): Promise<CollateralPlatform> {
  const privateKey = await readKey(platformPrivateKey);
  try {
    const client = await createPlatformClient({
      baseUrl: url.replace(/\/+$/, "").replace(/\/v1$/, ""),
      apiKey: platformApiKey,
      privateKey,
      fetch,
      // Every call is a stored task, which is repeated.
      retries: { attempts: 1 },
    });
    return createCollateralCalls(client, createAssetMap(assetsOf((assets ?? []).map(({ id }) => id))));
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(`--platform: ${reasonOf(error)}`, { cause: error });
    throw error;
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
