/** The platform's signature on node:crypto. @module */
import { buildMessage } from "../build-message.ts";
import { checkKeyList } from "../check-key.ts";
import { decodeSignature } from "../codecs.ts";
import type { PlatformSigner, PlatformVerifier } from "../signer.ts";
import { platformScheme } from "../signing-configuration.ts";
import { nodeCodecs, createByteSigner, createByteVerifier } from "./create-signer.ts";

const codec = nodeCodecs[platformScheme.postEncoding];

/**
 * Creates a signer for `X-FB-PLATFORM-SIGNATURE`.
 *
 * @param privateKey an RSA private key in PEM, of 2,048 bits or more
 * @throws SigningConfigurationError for an unusable key
 * @example
 * ```ts
 * import { readFileSync } from "node:fs";
 *
 * const platformSigner = createPlatformSigner(readFileSync("platform.private.pem", "utf8"));
 * ```
 */
export function createPlatformSigner(privateKey: string): PlatformSigner {
  const signBytes = createByteSigner(platformScheme, privateKey);
  return { sign: (message) => codec.encode(signBytes(buildMessage(message))) };
}

/**
 * Creates a verifier for `X-FB-PLATFORM-SIGNATURE`. A signature of any of the keys is accepted, for key rotation and for
 * several environments of the platform.
 *
 * @param publicKeys the platform's RSA public keys in PEM; at least one
 * @throws SigningConfigurationError for an empty list or an unusable key
 * @example
 * ```ts
 * import { readFileSync } from "node:fs";
 *
 * const keys = ["platform.pem", "platform-next.pem"].map((file) => readFileSync(file, "utf8"));
 * const platformVerifier = createPlatformVerifier(keys);
 * ```
 */
export function createPlatformVerifier(publicKeys: readonly string[]): PlatformVerifier {
  checkKeyList(publicKeys);
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
