/** Signers and verifiers from the entries for every runtime. @module */
import type { Signer, Verifier } from "@provider-connectivity/signing";
import { createEcdsaSigner, createEcdsaVerifier } from "@provider-connectivity/signing/ecdsa";
import { createHmacSigner, createHmacVerifier } from "@provider-connectivity/signing/hmac";
import { createRsaSigner, createRsaVerifier } from "@provider-connectivity/signing/rsa";
import type { Case } from "./setup.ts";

/** The signer and the verifier of a case. */
export async function webSigning({ configuration, signingKey, verifyingKey }: Case): Promise<[Signer, Verifier]> {
  if (configuration.algorithm === "hmac") {
    return Promise.all([createHmacSigner(configuration, signingKey), createHmacVerifier(configuration, verifyingKey)]);
  }
  if (configuration.algorithm === "rsa") {
    return Promise.all([createRsaSigner(configuration, signingKey), createRsaVerifier(configuration, verifyingKey)]);
  }
  return Promise.all([createEcdsaSigner(configuration, signingKey), createEcdsaVerifier(configuration, verifyingKey)]);
}
