/** The API keys, their customers, and their permissions. @module */
import type { Component } from "@provider-connectivity/contract";
import type { Credential } from "@provider-connectivity/server";
import { createReloadingCredentials, type ReloadingCredentials } from "@provider-connectivity/server/node";
import { checkSigningConfiguration } from "@provider-connectivity/signing";
import { createVerifier } from "@provider-connectivity/signing/node";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The accounts of a customer that may use a component: `"*"` for all, otherwise their ids. `GET /capabilities` lists them, and
 * requests for other accounts are refused.
 */
export function offeredTo(_component: Component, _customerId: string): "*" | readonly string[] {
  return "*";
}

/** The API keys of a folder. */
export interface Customers {
  readonly credentials: ReloadingCredentials;
  /** The customer of the first API key. */
  readonly first: string;
}

/**
 * Reads the API keys that `npm run keys api-key CUSTOMER` created. Added, changed and deleted keys take effect within a second.
 * If a key cannot be read, its old version stays in use, and the log contains the reason. If customers create their own keys,
 * replace this with a look-up in your own store.
 *
 * @throws Error if there is no key, or a key cannot be read
 */
export async function readCustomers(keysFolder: string): Promise<Customers> {
  const folder = join(keysFolder, "api-keys");
  const none = `No API key in ${folder}. Create one with \`npm run keys api-key CUSTOMER\`.`;
  if (!existsSync(folder)) throw new Error(none);
  const credentials = await createReloadingCredentials({
    paths: [folder],
    // A name with a dot is a folder that is being written or was replaced.
    list: () => readdirSync(folder).filter((name) => !name.includes(".")),
    read: (name) => readKey(join(folder, name)),
  });
  const [first] = credentials.all();
  if (first !== undefined) return { credentials, first: first.customerId };
  credentials.close();
  throw new Error(none);
}

/** Verifying needs the public key of a customer, or the HMAC secret. */
function readKey(folder: string): Credential {
  const { apiKey, customerId, signingConfiguration, permissions } = JSON.parse(
    readFileSync(join(folder, "api-key.json"), "utf8"),
  ) as Pick<Credential, "apiKey" | "customerId" | "permissions"> & { signingConfiguration: unknown };
  const configuration = checkSigningConfiguration(signingConfiguration);
  const file = configuration.algorithm === "hmac" ? "secret.txt" : "public.pem";
  const verifier = createVerifier(configuration, readFileSync(join(folder, file), "utf8").trimEnd());
  return { apiKey, customerId, verifier, ...(permissions === undefined ? {} : { permissions }) };
}
