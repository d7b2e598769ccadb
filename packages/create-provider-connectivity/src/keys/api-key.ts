import type { SigningConfiguration } from "@provider-connectivity/signing";
import { randomBytes } from "node:crypto";
import type { Component } from "../components.ts";
import type { Curve } from "./command.ts";
import { type KeyPair, newEcdsaPair, newRsaPair } from "./key-pair.ts";

const HMAC_BYTES = 32;

/** The files of an API key. */
export interface ApiKey {
  readonly apiKey: string;
  /** The text of each file by its name. */
  readonly files: Readonly<Record<string, string>>;
  /** The file that the customer needs in addition to the API key. */
  readonly forCustomer: string;
}

/** Options of a new API key. */
export interface ApiKeyOptions {
  readonly curve: Curve;
  /** The size of an RSA key. Default: 2048. */
  readonly bits?: number | undefined;
  /** The components that the key may use. Default: all offered ones. */
  readonly permissions?: readonly Component[] | undefined;
}

/** Generates an API key for a signing configuration. */
export async function newApiKey(
  customerId: string,
  signingConfiguration: SigningConfiguration,
  { curve, bits = 2048, permissions }: ApiKeyOptions,
): Promise<ApiKey> {
  const apiKey = randomBytes(16).toString("hex");
  const about = {
    "api-key.json": `${JSON.stringify({ apiKey, customerId, signingConfiguration, permissions }, null, 2)}\n`,
  };
  if (signingConfiguration.algorithm === "hmac") {
    const secret = `${randomBytes(HMAC_BYTES).toString("base64url")}\n`;
    return { apiKey, files: { ...about, "secret.txt": secret }, forCustomer: "secret.txt" };
  }
  // A new algorithm does not compile until it has an entry.
  const pairs: Readonly<Record<typeof signingConfiguration.algorithm, () => Promise<KeyPair>>> = {
    rsa: () => newRsaPair(bits),
    ecdsa: () => newEcdsaPair(curve),
  };
  const { privateKey, publicKey } = await pairs[signingConfiguration.algorithm]();
  return {
    apiKey,
    files: { ...about, "public.pem": publicKey, "private.pem": privateKey },
    forCustomer: "private.pem",
  };
}
