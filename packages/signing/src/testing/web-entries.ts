/** The web entries behind the same two functions as Node's, so that one test covers both. @module */
import type { Signer, Verifier } from "../signer.ts";
import type { SigningAlgorithm, SigningConfiguration } from "../signing-configuration.ts";
import type { ConfigurationOf } from "../web/create-signer.ts";
import { createEcdsaSigner, createEcdsaVerifier } from "../web/ecdsa.ts";
import { createHmacSigner, createHmacVerifier } from "../web/hmac.ts";
import { createRsaSigner, createRsaVerifier } from "../web/rsa.ts";

type Factories<Made> = {
  readonly [A in SigningAlgorithm]: (configuration: ConfigurationOf<A>, key: string) => Promise<Made>;
};

const signers: Factories<Signer> = { hmac: createHmacSigner, rsa: createRsaSigner, ecdsa: createEcdsaSigner };
const verifiers: Factories<Verifier> = { hmac: createHmacVerifier, rsa: createRsaVerifier, ecdsa: createEcdsaVerifier };

/** The signer of the entry for the configuration's algorithm. */
export function createWebSigner(configuration: SigningConfiguration, key: string): Promise<Signer> {
  return signers[configuration.algorithm](configuration as never, key);
}

/** The verifier of the entry for the configuration's algorithm. */
export function createWebVerifier(configuration: SigningConfiguration, key: string): Promise<Verifier> {
  return verifiers[configuration.algorithm](configuration as never, key);
}
