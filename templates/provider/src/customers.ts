/** The API keys, the customers that they belong to, and what each may use. @module */
import type { Component } from "@provider-connectivity/contract";
import { createCredentials, type Credential, type Credentials } from "@provider-connectivity/server";
import { checkSigningConfiguration } from "@provider-connectivity/signing";
import { createVerifier } from "@provider-connectivity/signing/node";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * The accounts of a customer to which a component is offered: `"*"` for all, else their ids. `GET /capabilities` says so,
 * and requests for other accounts are refused.
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
 * Reads the API keys that `npm run keys api-key CUSTOMER` made. Keys that are added or deleted later count within a
 * second. Replace this by a look-up in your own store when customers make their keys themselves.
 *
 * @throws Error if there is no key, or one cannot be read
 */
export function readCustomers(keysFolder: string): Customers {
  const folder = join(keysFolder, "api-keys");
  const [first] = readKeys(folder);
  if (first === undefined) throw new Error(`No API key in ${folder}. Make one with \`npm run keys api-key CUSTOMER\`.`);
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

/** Verifying takes the public half of a customer's key; an HMAC secret has no halves. */
function readKey(folder: string): Credential {
  const { apiKey, customerId, signing, permissions } = JSON.parse(
    readFileSync(join(folder, "api-key.json"), "utf8"),
  ) as Pick<Credential, "apiKey" | "customerId" | "permissions"> & { signing: unknown };
  const configuration = checkSigningConfiguration(signing);
  const file = configuration.algorithm === "hmac" ? "secret.txt" : "public.pem";
  const verifier = createVerifier(configuration, readFileSync(join(folder, file), "utf8").trimEnd());
  return { apiKey, customerId, verifier, ...(permissions === undefined ? {} : { permissions }) };
}

/** Whether entries of a folder came or went since the last call; looks at most once a second. */
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
