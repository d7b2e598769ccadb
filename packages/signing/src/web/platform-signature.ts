/** The platform's signature on WebCrypto. @module */
import { buildMessage } from "../build-message.ts";
import { checkKeyList } from "../check-key.ts";
import { decodeSignature, portableCodecs } from "../codecs.ts";
import type { PlatformSigner, PlatformVerifier } from "../signer.ts";
import { platformScheme } from "../signing-configuration.ts";
import type { ByteVerifier } from "./create-signer.ts";
import { rsaByteSigner, rsaByteVerifier } from "./rsa-primitives.ts";

const codec = portableCodecs[platformScheme.postEncoding];

/**
 * Creates a signer for `X-FB-PLATFORM-SIGNATURE`.
 *
 * @param privateKey an RSA private key in PEM, of 2,048 bits or more
 * @throws SigningConfigurationError (a rejection) for an unusable key
 * @example
 * ```ts
 * // `env` contains the secrets of an edge function.
 * const platformSigner = (env: { PLATFORM_PRIVATE_KEY: string }) => createPlatformSigner(env.PLATFORM_PRIVATE_KEY);
 * ```
 */
export async function createPlatformSigner(privateKey: string): Promise<PlatformSigner> {
  const signBytes = await rsaByteSigner(platformScheme.hash, privateKey);
  return { sign: async (message) => codec.encode(await signBytes(buildMessage(message))) };
}

/**
 * Creates a verifier for `X-FB-PLATFORM-SIGNATURE`. A signature of any of the keys is accepted, for key rotation and for
 * several environments of the platform.
 *
 * @param publicKeys the platform's RSA public keys in PEM; at least one
 * @throws SigningConfigurationError (a rejection) for an empty list or an unusable key
 * @example
 * ```ts
 * const platformVerifier = (env: { PLATFORM_KEY: string; NEXT_PLATFORM_KEY: string }) =>
 *   createPlatformVerifier([env.PLATFORM_KEY, env.NEXT_PLATFORM_KEY]);
 * ```
 */
export async function createPlatformVerifier(publicKeys: readonly string[]): Promise<PlatformVerifier> {
  checkKeyList(publicKeys);
  const verifiers = await Promise.all(publicKeys.map((publicKey) => rsaByteVerifier(platformScheme.hash, publicKey)));
  const maxSignatureBytes = Math.max(...verifiers.map((verifier) => verifier.maxSignatureBytes));
  return {
    async verify(message, text) {
      const signature = decodeSignature(codec, maxSignatureBytes, text);
      return signature !== undefined && someVerify(verifiers, buildMessage(message), new Uint8Array(signature));
    },
  };
}

async function someVerify(
  verifiers: readonly ByteVerifier[],
  bytes: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  for (const verifier of verifiers) {
    if (await verifier.verify(bytes, signature)) return true;
  }
  return false;
}
