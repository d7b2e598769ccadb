/** The combinations that a signature may have, and their names. @module */
import { postEncodings, preEncodings, type SigningConfiguration, signingHashesOf } from "../signing-configuration.ts";

/**
 * The agreed combination, then every other one that the contract allows with its algorithm: 60 of HMAC, 60 of RSA, 20 for
 * each curve of ECDSA.
 */
export function configurationsFrom(agreed: SigningConfiguration): readonly SigningConfiguration[] {
  const { algorithm } = agreed;
  const all = signingHashesOf[algorithm].flatMap((hash) =>
    preEncodings.flatMap((preEncoding) =>
      postEncodings.map((postEncoding) => ({ preEncoding, algorithm, hash, postEncoding }) as SigningConfiguration),
    ),
  );
  return [agreed, ...all.filter((other) => !isSame(other, agreed))];
}

/** A combination as text, for example `url-encoded, rsa, sha256, base64`. */
export function nameOf({ preEncoding, algorithm, hash, postEncoding }: SigningConfiguration): string {
  return [preEncoding, algorithm, hash, postEncoding].join(", ");
}

/** Whether two combinations are the same. */
export function isSame(one: SigningConfiguration, other: SigningConfiguration): boolean {
  return nameOf(one) === nameOf(other);
}
