/**
 * The keys of the demo customers and the provider. They are created once, stored in `.provider/keys`, and never printed.
 * @module
 */
import { writePrivateFile } from "@provider-connectivity/cli-kit";
import type { Credential } from "@provider-connectivity/server";
import type { SigningConfiguration } from "@provider-connectivity/signing";
import { createVerifier } from "@provider-connectivity/signing/node";
import { createPublicKey, generateKeyPair, type KeyObject, randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

type Algorithm = SigningConfiguration["algorithm"];

const pairs = promisify(generateKeyPair);

/** Generates a key for each algorithm, as the text of its file. A new algorithm does not compile until it has an entry. */
const NEW_KEY: Readonly<Record<Algorithm, () => Promise<string>>> = {
  hmac: async () => randomBytes(32).toString("hex"),
  rsa: async () => pem((await pairs("rsa", { modulusLength: 2048 })).privateKey),
  ecdsa: async () => pem((await pairs("ec", { namedCurve: "P-256" })).privateKey),
};

/** The file with an owner's private key or secret. Each algorithm has a separate file. */
export function keyFileOf(folder: string, owner: string, algorithm: Algorithm): string {
  const ending = algorithm === "hmac" ? "hmac.secret" : `${algorithm}.private.pem`;
  return join(folder, "keys", `${owner}.${ending}`);
}

/**
 * The credential of a demo API key. Never generates a key: an operator revokes one by deleting its file.
 *
 * @param folder the provider's folder
 * @param owner the API key, its customer and its permissions
 * @throws Error if the file does not exist or cannot be used
 */
export function demoCredential(
  folder: string,
  signingConfiguration: SigningConfiguration,
  owner: Omit<Credential, "verifier">,
): Credential {
  return {
    ...owner,
    verifier: createVerifier(signingConfiguration, demoVerificationKey(folder, signingConfiguration, owner.apiKey)),
  };
}

/**
 * The public key of a demo API key; for hmac its secret. Never generates a key.
 *
 * @throws Error if the file does not exist or cannot be used
 */
export function demoVerificationKey(folder: string, { algorithm }: SigningConfiguration, apiKey: string): string {
  const key = readFileSync(keyFileOf(folder, apiKey, algorithm), "utf8");
  return algorithm === "hmac" ? key : publicKeyOf(key);
}

/** Reads a private key or secret from a file. Generates it if the file does not exist. */
export async function demoKey(file: string, algorithm: Algorithm): Promise<string> {
  if (!existsSync(file)) writePrivateFile(file, await NEW_KEY[algorithm]());
  return readFileSync(file, "utf8");
}

function publicKeyOf(privateKey: string): string {
  return createPublicKey(privateKey).export({ type: "spki", format: "pem" }).toString();
}

function pem(privateKey: KeyObject): string {
  return privateKey.export({ type: "pkcs8", format: "pem" }).toString();
}
