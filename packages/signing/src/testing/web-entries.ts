/** The web entries behind the same two functions as Node's, so that one test serves both. @module */
import type { Signer, Verifier } from "../signer.ts";
import type { SigningConfiguration } from "../signing-configuration.ts";
import { createEcdsaSigner, createEcdsaVerifier } from "../web/ecdsa.ts";
import { createHmacSigner, createHmacVerifier } from "../web/hmac.ts";
import { createRsaSigner, createRsaVerifier } from "../web/rsa.ts";

export function createWebSigner(configuration: SigningConfiguration, key: string): Promise<Signer> {
  if (configuration.algorithm === "hmac") return createHmacSigner(configuration, key);
  if (configuration.algorithm === "rsa") return createRsaSigner(configuration, key);
  return createEcdsaSigner(configuration, key);
}

export function createWebVerifier(configuration: SigningConfiguration, key: string): Promise<Verifier> {
  if (configuration.algorithm === "hmac") return createHmacVerifier(configuration, key);
  if (configuration.algorithm === "rsa") return createRsaVerifier(configuration, key);
  return createEcdsaVerifier(configuration, key);
}
