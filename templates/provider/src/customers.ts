/** The API keys, their customers, and their permissions. @module */
import type { Component } from "@provider-connectivity/contract";
import { createCredentials, type Credential, type Credentials } from "@provider-connectivity/server";
import { checkSigningConfiguration } from "@provider-connectivity/signing";
import { createVerifier } from "@provider-connectivity/signing/node";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
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
  readonly credentials: Credentials;
  /** The customer of the first API key. */
  readonly first: string;
}

/**
 * Reads the API keys that `npm run keys api-key CUSTOMER` created. Added and deleted keys take effect within a second. If
 * customers create their own keys, replace this with a look-up in your own store.
 *
 * @throws Error if there is no key, or a key cannot be read
 */
export function readCustomers(keysFolder: string): Customers {
  const folder = join(keysFolder, "api-keys");
  const [first] = readKeys(folder);
  if (first === undefined)
    throw new Error(`No API key in ${folder}. Create one with \`npm run keys api-key CUSTOMER\`.`);
  let known = createCredentials(readKeys(folder));
  const hasChanged = changesOf(folder);
  const find = (apiKey: string) => {
    if (hasChanged()) known = createCredentials(readKeys(folder));
    return known.find(apiKey);
  };
  return { credentials: { find }, first: first.customerId };
}

function readKeys(folder: string): Credential[] {
  // A name with a dot is a folder that is being written or was replaced.
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => !name.includes(".")) : [];
  return names.map((name) => readKey(join(folder, name)));
}

/** Verifying needs the public key of a customer, or the HMAC secret. */
function readKey(folder: string): Credential {
  const { apiKey, customerId, signing, permissions } = JSON.parse(
    readFileSync(join(folder, "api-key.json"), "utf8"),
  ) as Pick<Credential, "apiKey" | "customerId" | "permissions"> & { signing: unknown };
  const configuration = checkSigningConfiguration(signing);
  const file = configuration.algorithm === "hmac" ? "secret.txt" : "public.pem";
  const verifier = createVerifier(configuration, readFileSync(join(folder, file), "utf8").trimEnd());
  return { apiKey, customerId, verifier, ...(permissions === undefined ? {} : { permissions }) };
}

/** Whether entries of a folder were added or deleted since the last call. Checks at most once per second. */
function changesOf(folder: string): () => boolean {
  let modifiedAt = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
  let lookAgainAt = performance.now() + 1_000;
  return () => {
    if (performance.now() < lookAgainAt) return false;
    lookAgainAt = performance.now() + 1_000;
    const before = modifiedAt;
    modifiedAt = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
    return modifiedAt !== before;
  };
}
