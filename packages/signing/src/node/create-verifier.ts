import { buildMessage } from "../build-message.ts";
import { checkSigningConfiguration } from "../check-signing-configuration.ts";
import { decodeSignature } from "../decode-signature.ts";
import { isWithinLimit, maxBodyBytesOf } from "../message-limit.ts";
import { preEncode } from "../pre-encode.ts";
import type { Verifier } from "../signer.ts";
import type { SigningConfiguration } from "../signing-configuration.ts";
import { nodeCodecs } from "./codecs.ts";
import { createByteVerifier } from "./primitives.ts";

/**
 * Makes a verifier on node:crypto. The key is parsed here, once; `verify` answers synchronously, compares
 * MACs in constant time and is false, never an exception, for any text that is not a signature.
 *
 * @param configuration the provider's choice; checked again here, since it often comes from JSON
 * @param publicKeyOrSecret for hmac the secret as it is; otherwise a public key in PEM: SPKI or PKCS#1
 * @throws SigningConfigurationError for a configuration or key that cannot work
 */
export function createVerifier(configuration: SigningConfiguration, publicKeyOrSecret: string): Verifier {
  const checked = checkSigningConfiguration(configuration);
  const verifier = createByteVerifier(checked, publicKeyOrSecret);
  const codec = nodeCodecs[checked.postEncoding];
  const limit = maxBodyBytesOf(checked.preEncoding);
  return {
    configuration: checked,
    ...limit,
    verify(message, text) {
      const signature = decodeSignature(codec, verifier.maxSignatureBytes, text);
      if (signature === undefined || !isWithinLimit(message, limit.maxBodyBytes)) return false;
      return verifier.verify(preEncode(checked.preEncoding, buildMessage(message), nodeCodecs), signature);
    },
  };
}
