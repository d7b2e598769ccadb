import { buildMessage } from "../build-message.ts";
import { checkSigningConfiguration } from "../check-signing-configuration.ts";
import { preEncode } from "../pre-encode.ts";
import type { Signer } from "../signer.ts";
import type { SigningConfiguration } from "../signing-configuration.ts";
import { nodeCodecs } from "./codecs.ts";
import { createByteSigner } from "./primitives.ts";

/**
 * Makes a signer on node:crypto. The key is parsed here, once; `sign` answers synchronously.
 *
 * @param configuration the provider's choice; checked again here, since it often comes from JSON
 * @param privateKeyOrSecret for hmac the secret as it is; otherwise a private key in PEM: PKCS#8, PKCS#1 or SEC1
 * @throws SigningConfigurationError for a configuration or key that cannot work
 */
export function createSigner(configuration: SigningConfiguration, privateKeyOrSecret: string): Signer {
  const checked = checkSigningConfiguration(configuration);
  const signBytes = createByteSigner(checked, privateKeyOrSecret);
  const codec = nodeCodecs[checked.postEncoding];
  return {
    configuration: checked,
    sign: (message) => codec.encode(signBytes(preEncode(checked.preEncoding, buildMessage(message), nodeCodecs))),
  };
}
