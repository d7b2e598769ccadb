import { buildMessage } from "../build-message.ts";
import { portableCodecs } from "../codecs.ts";
import { decodeSignature } from "../decode-signature.ts";
import { platformScheme } from "../platform-scheme.ts";
import type { PlatformSigner, PlatformVerifier } from "../signer.ts";
import { SigningConfigurationError } from "../signing-configuration-error.ts";
import type { ByteVerifier } from "./byte-signer.ts";
import { rsaByteSigner, rsaByteVerifier } from "./rsa-primitives.ts";

const codec = portableCodecs[platformScheme.postEncoding];

/**
 * Signs as the platform does, for `X-FB-PLATFORM-SIGNATURE`.
 *
 * @param privateKey an RSA private key in PEM, of 2,048 bits or more
 * @throws SigningConfigurationError (a rejection) for a key that cannot work
 */
export async function createPlatformSigner(privateKey: string): Promise<PlatformSigner> {
  const signBytes = await rsaByteSigner(platformScheme.hash, privateKey);
  return { sign: async (message) => codec.encode(await signBytes(buildMessage(message))) };
}

/**
 * Verifies `X-FB-PLATFORM-SIGNATURE`. Any of the keys may match, so that one can follow another, and several
 * environments of the platform can call one provider.
 *
 * @param publicKeys the platform's RSA public keys in PEM; at least one
 * @throws SigningConfigurationError (a rejection) for an empty list or a key that cannot work
 */
export async function createPlatformVerifier(publicKeys: readonly string[]): Promise<PlatformVerifier> {
  if (publicKeys.length === 0) {
    throw new SigningConfigurationError("key", "A platform verifier needs at least one public key.");
  }
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
