import type { ClientOptions } from "@provider-connectivity/client";
import { checkSigningConfiguration } from "@provider-connectivity/signing";
import { createSigner } from "@provider-connectivity/signing/node";
import { readFileSync } from "node:fs";

/**
 * Reads how a provider is called: `baseUrl`, `apiKey`, `signing` and `keyFile`, as `pnpm start` writes it to
 * `.provider/demo.json`.
 *
 * @throws Error when the file, or the key that it names, cannot be used
 */
export function readSettings(file: string): ClientOptions {
  const { baseUrl, apiKey, signing, keyFile } = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  if (typeof baseUrl !== "string" || typeof apiKey !== "string" || typeof keyFile !== "string")
    throw new Error(`${file}: baseUrl, apiKey and keyFile must be texts`);
  const key = readFileSync(keyFile, "utf8");
  return { baseUrl, apiKey, signing: createSigner(checkSigningConfiguration(signing), key) };
}
