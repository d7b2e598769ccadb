import { createAssetMap, createPlatformClient, type PlatformClient } from "@provider-connectivity/platform";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "../settings.ts";

/** The platform's ids of the assets that you accept as collateral. Replace them with yours. */
export const platformAssets = createAssetMap([
  { assetId: "BTC", reference: { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" } },
  { assetId: "ETH", reference: { blockchain: "Ethereum", cryptocurrencySymbol: "ETH" } },
]);

/** Your calls to the platform. Its twelve operations include starting, marking and forcing settlements. */
export type PlatformCalls = PlatformClient;

/**
 * Connects to the platform with the key of the certificate signing request (`npm run keys csr ORGANISATION`).
 *
 * @returns undefined without PLATFORM_URL
 * @throws Error if the API key or the private key is missing
 */
export async function connectPlatform(settings: Settings): Promise<PlatformCalls | undefined> {
  const { platformUrl, platformApiKey, keysFolder } = settings;
  if (platformUrl === undefined) return undefined;
  if (platformApiKey === undefined) throw new Error("Set PLATFORM_API_KEY: your API key at the platform.");
  const file = join(keysFolder, "csr", "private.pem");
  if (!existsSync(file))
    throw new Error(
      `${file} is missing: it signs requests to the platform. Run \`npm run keys csr "YOUR ORGANISATION"\`.`,
    );
  return createPlatformClient({
    baseUrl: platformUrl,
    apiKey: platformApiKey,
    privateKey: readFileSync(file, "utf8"),
  });
}
