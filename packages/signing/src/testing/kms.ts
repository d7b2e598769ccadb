/** A signer and a verifier whose key stays in a KMS or HSM, as docs/operating.md shows them. @module */
import {
  buildMessage,
  portableCodecs,
  preEncode,
  type Signer,
  type SigningConfiguration,
  type Verifier,
} from "@provider-connectivity/signing";

/** The calls that every KMS or HSM offers. Keys never leave the service. */
export interface KeyService {
  /** Hashes and signs the message: RSA with PKCS #1 v1.5, ECDSA in DER. For HMAC, returns the MAC. */
  sign(keyId: string, message: Uint8Array): Promise<Uint8Array>;
  verify(keyId: string, message: Uint8Array, signature: Uint8Array): Promise<boolean>;
}

/** Signs with a key of the service, whose type and hash must match the configuration. */
export function createKmsSigner(service: KeyService, keyId: string, configuration: SigningConfiguration): Signer {
  const { preEncoding, postEncoding } = configuration;
  return {
    configuration,
    async sign(message) {
      const signature = await service.sign(keyId, preEncode(preEncoding, buildMessage(message), portableCodecs));
      return portableCodecs[postEncoding].encode(signature);
    },
  };
}

/** The longest signature of a usual key, in bytes. Longer signatures are refused without a call to the service. */
const MAX_SIGNATURE_BYTES = 1_024;

/**
 * Verifies with a key of the service. Use it for HMAC, whose secret must not leave the service. Verify RSA and ECDSA
 * locally.
 */
export function createKmsVerifier(service: KeyService, keyId: string, configuration: SigningConfiguration): Verifier {
  const { preEncoding, postEncoding } = configuration;
  return {
    configuration,
    async verify(message, text) {
      if (text.length > 2 * MAX_SIGNATURE_BYTES) return false;
      let signature: Uint8Array;
      try {
        signature = portableCodecs[postEncoding].decode(text);
      } catch {
        return false;
      }
      return service.verify(keyId, preEncode(preEncoding, buildMessage(message), portableCodecs), signature);
    },
  };
}
