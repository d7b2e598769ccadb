import { buildMessage } from "../build-message.ts";
import { decodeSignature } from "../decode-signature.ts";
import { platformScheme } from "../platform-scheme.ts";
import type { PlatformSigner, PlatformVerifier } from "../signer.ts";
import { SigningConfigurationError } from "../signing-configuration-error.ts";
import { nodeCodecs } from "./codecs.ts";
import { createByteSigner, createByteVerifier } from "./primitives.ts";

const codec = nodeCodecs[platformScheme.postEncoding];

/**
 * Signs as the platform does, for `X-FB-PLATFORM-SIGNATURE`.
 *
 * @param privateKey an RSA private key in PEM, of 2,048 bits or more
 * @throws SigningConfigurationError for a key that cannot work
 */
export function createPlatformSigner(privateKey: string): PlatformSigner {
  const signBytes = createByteSigner(platformScheme, privateKey);
  return { sign: (message) => codec.encode(signBytes(buildMessage(message))) };
}

/**
 * Verifies `X-FB-PLATFORM-SIGNATURE`. Any of the keys may match, so that one can follow another, and several
 * environments of the platform can call one provider.
 *
 * @param publicKeys the platform's RSA public keys in PEM; at least one
 * @throws SigningConfigurationError for an empty list or a key that cannot work
 */
export function createPlatformVerifier(publicKeys: readonly string[]): PlatformVerifier {
  if (publicKeys.length === 0) {
    throw new SigningConfigurationError("key", "A platform verifier needs at least one public key.");
  }
  const verifiers = publicKeys.map((publicKey) => createByteVerifier(platformScheme, publicKey));
  const maxSignatureBytes = Math.max(...verifiers.map((verifier) => verifier.maxSignatureBytes));
  return {
    verify(message, text) {
      const signature = decodeSignature(codec, maxSignatureBytes, text);
      if (signature === undefined) return false;
      const bytes = buildMessage(message);
      return verifiers.some((verifier) => verifier.verify(bytes, signature));
    },
  };
}
