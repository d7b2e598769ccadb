/** RSA and the platform's signature in browsers and on edge runtimes, on WebCrypto. @module */
import type { Signer, Verifier } from "../signer.ts";
import type { RsaConfiguration } from "../signing-configuration.ts";
import { createSignerWith, createVerifierWith, checkConfigurationOf } from "./create-signer.ts";
import { rsaByteSigner, rsaByteVerifier } from "./rsa-primitives.ts";

export { createPlatformSigner, createPlatformVerifier } from "./platform-signature.ts";

/**
 * Creates a signer with an RSA private key.
 *
 * @param privateKey in PEM: PKCS#8 or PKCS#1, of 2,048 bits or more
 * @throws SigningConfigurationError (a rejection) for an unusable configuration or key, and for SHA3-256 if the runtime's
 *   WebCrypto lacks it
 * @example
 * ```ts
 * import { defaultSigningConfiguration } from "@provider-connectivity/signing";
 *
 * // `env` contains the secrets of an edge function.
 * const signer = (env: { PRIVATE_KEY: string }) => createRsaSigner(defaultSigningConfiguration, env.PRIVATE_KEY);
 * ```
 */
export async function createRsaSigner(configuration: RsaConfiguration, privateKey: string): Promise<Signer> {
  const checked = checkConfigurationOf("rsa", configuration);
  return createSignerWith(checked, await rsaByteSigner(checked.hash, privateKey));
}

/**
 * Creates a verifier with an RSA public key.
 *
 * @param publicKey in PEM: SPKI or PKCS#1, of 2,048 bits or more
 * @throws SigningConfigurationError (a rejection) for an unusable configuration or key, and for SHA3-256 if the runtime's
 *   WebCrypto lacks it
 * @example
 * ```ts
 * import { defaultSigningConfiguration } from "@provider-connectivity/signing";
 *
 * const verifier = (env: { PUBLIC_KEY: string }) => createRsaVerifier(defaultSigningConfiguration, env.PUBLIC_KEY);
 * ```
 */
export async function createRsaVerifier(configuration: RsaConfiguration, publicKey: string): Promise<Verifier> {
  const checked = checkConfigurationOf("rsa", configuration);
  return createVerifierWith(checked, await rsaByteVerifier(checked.hash, publicKey));
}
