/** The keys of the demo customers: made once, kept in `.provider/keys`, never printed. @module */
import type { Credential } from "@provider-connectivity/server";
import { defaultSigningConfiguration } from "@provider-connectivity/signing";
import { createVerifier } from "@provider-connectivity/signing/node";
import { createPublicKey, generateKeyPair } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { writePrivateFile } from "./private-file.ts";

/** How the demo customers sign: the combination that is usual where nothing else was agreed. */
export const DEMO_SIGNING = defaultSigningConfiguration;

/** Where the private key of an API key lies, below the provider's folder. */
export function keyFileOf(folder: string, apiKey: string): string {
  return join(folder, "keys", `${apiKey}.private.pem`);
}

/**
 * The credential of a demo API key; makes its key pair when there is none.
 *
 * @param folder the provider's folder
 */
export async function demoCredential(folder: string, apiKey: string, customerId: string): Promise<Credential> {
  const file = keyFileOf(folder, apiKey);
  if (!existsSync(file)) writePrivateFile(file, await newPrivateKey());
  const publicKey = createPublicKey(readFileSync(file, "utf8")).export({ type: "spki", format: "pem" });
  return { apiKey, customerId, verifier: createVerifier(DEMO_SIGNING, publicKey.toString()) };
}

async function newPrivateKey(): Promise<string> {
  const { privateKey } = await promisify(generateKeyPair)("rsa", { modulusLength: 2048 });
  return privateKey.export({ type: "pkcs8", format: "pem" }).toString();
}
