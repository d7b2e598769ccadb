/** Who may call: API keys, and the customers to whom they belong. @module */
import type { Credential, Credentials } from "@provider-connectivity/server";
import { checkSigningConfiguration } from "@provider-connectivity/signing";
import { createVerifier } from "@provider-connectivity/signing/node";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Reads the API keys that `npm run keys api-key CUSTOMER` has made, once. Replace it by a look-up in your own store as soon
 * as customers make their keys themselves.
 *
 * @throws Error where there is none, or one cannot be read
 */
export function readCustomers(keysFolder: string): Credentials {
  const folder = join(keysFolder, "api-keys");
  // What holds a dot is not finished, or was replaced.
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => !name.includes(".")) : [];
  const known = new Map(names.map((name) => [name, credentialIn(join(folder, name))]));
  const [first] = known.values();
  if (first === undefined)
    throw new Error(`There is no API key in ${folder}. Make one with \`npm run keys api-key CUSTOMER\`.`);
  return { find: (apiKey) => known.get(apiKey) };
}

/** Of a customer's key the provider needs the public half; of an HMAC secret, which has no halves, the whole. */
function credentialIn(folder: string): Credential {
  const { apiKey, customerId, signing } = JSON.parse(readFileSync(join(folder, "api-key.json"), "utf8")) as {
    apiKey: string;
    customerId: string;
    signing: unknown;
  };
  const configuration = checkSigningConfiguration(signing);
  const file = configuration.algorithm === "hmac" ? "secret.txt" : "public.pem";
  const key = readFileSync(join(folder, file), "utf8").trimEnd();
  return { apiKey, customerId, verifier: createVerifier(configuration, key) };
}
