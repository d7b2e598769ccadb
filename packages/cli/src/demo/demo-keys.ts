/** The keys of the demo customers: made once, kept in `.provider/keys`, never printed. @module */
import type { Credential } from "@provider-connectivity/server";
import type { SigningConfiguration } from "@provider-connectivity/signing";
import { createVerifier } from "@provider-connectivity/signing/node";
import { createPublicKey, generateKeyPair, randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { writePrivateFile } from "./private-file.ts";

type Algorithm = SigningConfiguration["algorithm"];

/** Where the private key or secret of an API key lies, below the provider's folder: one for each algorithm. */
export function keyFileOf(folder: string, apiKey: string, algorithm: Algorithm): string {
  const ending = algorithm === "hmac" ? "hmac.secret" : `${algorithm}.private.pem`;
  return join(folder, "keys", `${apiKey}.${ending}`);
}

/**
 * The credential of a demo API key; makes its key when there is none.
 *
 * @param folder the provider's folder
 * @param owner the API key, whose it is, and what it may use
 */
export async function demoCredential(
  folder: string,
  signing: SigningConfiguration,
  owner: Omit<Credential, "verifier">,
): Promise<Credential> {
  const key = await demoKey(keyFileOf(folder, owner.apiKey, signing.algorithm), signing.algorithm);
  const verifying = signing.algorithm === "hmac" ? key : publicKeyOf(key);
  return { ...owner, verifier: createVerifier(signing, verifying) };
}

/** The private key or secret in a file, which is made when there is none. */
export async function demoKey(file: string, algorithm: Algorithm): Promise<string> {
  if (!existsSync(file)) writePrivateFile(file, await newKey(algorithm));
  return readFileSync(file, "utf8");
}

function publicKeyOf(privateKey: string): string {
  return createPublicKey(privateKey).export({ type: "spki", format: "pem" }).toString();
}

async function newKey(algorithm: Algorithm): Promise<string> {
  if (algorithm === "hmac") return randomBytes(32).toString("hex");
  const { privateKey } = await (algorithm === "rsa"
    ? promisify(generateKeyPair)("rsa", { modulusLength: 2048 })
    : promisify(generateKeyPair)("ec", { namedCurve: "P-256" }));
  return privateKey.export({ type: "pkcs8", format: "pem" }).toString();
}
