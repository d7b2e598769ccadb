/** A signer and a verifier whose key stays in a KMS or HSM, as docs/operating.md shows them. @module */
import {
  buildMessage,
  portableCodecs,
  preEncode,
  type Signer,
  type SigningConfiguration,
  type Verifier,
} from "@provider-connectivity/signing";

/** The calls that every KMS or HSM has, in any SDK. Keys never leave it. */
export interface KeyService {
  /** Signs the message, which it hashes. RSA is PKCS #1 v1.5, ECDSA is DER; HMAC is the MAC. */
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

/** No signature of a usual key is longer, in bytes. The service sees no longer ones. */
const MAX_SIGNATURE_BYTES = 1_024;

/** Verifies with a key of the service. It is only useful for HMAC, whose secret must not leave it: public keys are public. */
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
