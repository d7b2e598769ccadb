/** HMAC with SHA-2 for small bundles: WebCrypto alone, and only the encodings that you import. @module */
import { buildMessage } from "../build-message.ts";
import type { Encoding, SignatureEncoding } from "../encodings.ts";
import type { Signer } from "../signer.ts";
import { SigningConfigurationError } from "../signing-configuration.ts";
import { sha2Mac, type Sha2 } from "./web-crypto.ts";

export { base32, base58, base64, type Encoding, hexstr, type SignatureEncoding, urlEncoded } from "../encodings.ts";
export type { Sha2 } from "./web-crypto.ts";

/** An `HmacConfiguration` with its encodings as values. */
export interface HmacSha2Choice {
  /** The encoding of the message before it is signed. */
  readonly preEncoding: Encoding;
  /** The hash function. */
  readonly hash: Sha2;
  /** The encoding of the signature in its header. */
  readonly postEncoding: SignatureEncoding;
}

/**
 * Creates a signer with a shared secret, which signs like that of `createHmacSigner`.
 *
 * @param secret the secret as text: its UTF-8 bytes are the key
 * @throws SigningConfigurationError (a rejection) for an unusable choice or an empty secret
 * @example
 * const choice = { preEncoding: urlEncoded, hash: "sha256", postEncoding: base64 } as const;
 * const signer = await createHmacSha2Signer(choice, "secret");
 */
export async function createHmacSha2Signer(choice: HmacSha2Choice, secret: string): Promise<Signer> {
  const { preEncoding, hash, postEncoding } = choice;
  if (!/^sha(256|512)$/.test(hash)) throw new SigningConfigurationError("hash", "hash must be sha256 or sha512 here.");
  checkEncoding("preEncoding", preEncoding);
  checkEncoding("postEncoding", postEncoding);
  const mac = await sha2Mac(hash, secret);
  return {
    configuration: { preEncoding: preEncoding.name, algorithm: "hmac", hash, postEncoding: postEncoding.name },
    async sign(message) {
      const encoded = new TextEncoder().encode(preEncoding.encode(buildMessage(message)));
      return postEncoding.encode(await mac(encoded));
    },
  };
}

function checkEncoding(part: "preEncoding" | "postEncoding", value: Partial<Encoding> | undefined): void {
  if (typeof value?.encode === "function") return;
  throw new SigningConfigurationError(part, `${part} must be an encoding of this entry, such as base64, not its name.`);
}
