/**
 * HMAC with SHA-2 for clients that count bytes: WebCrypto alone, and only the encodings that are named.
 * @module
 */
import { buildMessage } from "../build-message.ts";
import type { Encoding, SignatureEncoding } from "../encodings.ts";
import type { Signer } from "../signer.ts";
import { SigningConfigurationError } from "../signing-configuration-error.ts";
import { sha2Mac, type Sha2 } from "./sha2-mac.ts";

export { base32, base58, base64, type Encoding, hexstr, type SignatureEncoding, urlEncoded } from "../encodings.ts";
export type { Sha2 } from "./sha2-mac.ts";

/** The same choices as in an `HmacConfiguration`, with the encodings as values. */
export interface HmacSha2Choice {
  readonly preEncoding: Encoding;
  readonly hash: Sha2;
  readonly postEncoding: SignatureEncoding;
}

/**
 * Makes a signer with a shared secret. It signs as `createHmacSigner` does.
 *
 * @param secret the secret as it is: its UTF-8 bytes are the key
 * @throws SigningConfigurationError (a rejection) for another hash or an empty secret
 * @example await createHmacSha2Signer({ preEncoding: urlEncoded, hash: "sha256", postEncoding: base64 }, secret)
 */
export async function createHmacSha2Signer(choice: HmacSha2Choice, secret: string): Promise<Signer> {
  const { preEncoding, hash, postEncoding } = choice;
  if (!/^sha(256|512)$/.test(hash)) throw new SigningConfigurationError("hash", "Here hash is sha256 or sha512.");
  const mac = await sha2Mac(hash, secret);
  return {
    configuration: { preEncoding: preEncoding.name, algorithm: "hmac", hash, postEncoding: postEncoding.name },
    async sign(message) {
      const encoded = new TextEncoder().encode(preEncoding.encode(buildMessage(message)));
      return postEncoding.encode(await mac(encoded));
    },
  };
}
