import type { ClientOptions } from "@provider-connectivity/client";
import { checkSigningConfiguration } from "@provider-connectivity/signing";
import { createSigner } from "@provider-connectivity/signing/node";
import { readFileSync } from "node:fs";

/**
 * Reads the settings of a provider: `baseUrl`, `apiKey`, `signingConfiguration` and `keyFile`, as `pnpm start` writes
 * them to `.provider/demo.json`.
 *
 * @throws Error if the file or its key is unusable
 */
export function readSettings(file: string): ClientOptions {
  const { baseUrl, apiKey, signingConfiguration, keyFile } = JSON.parse(readFileSync(file, "utf8")) as Record<
    string,
    unknown
  >;
  if (typeof baseUrl !== "string" || typeof apiKey !== "string" || typeof keyFile !== "string")
    throw new Error(`${file}: baseUrl, apiKey and keyFile must be strings`);
  const key = readFileSync(keyFile, "utf8");
  return { baseUrl, apiKey, signer: createSigner(checkSigningConfiguration(signingConfiguration), key) };
}
