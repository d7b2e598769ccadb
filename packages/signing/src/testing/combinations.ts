/**
 * Every combination of the contract: 5 pre-encodings, 8 primitives (ECDSA counted once per curve), 4 post-encodings. @module
 */
import {
  postEncodings,
  type PreEncoding,
  preEncodings,
  type SigningConfiguration,
  signingHashes,
} from "../signing-configuration.ts";
import { hmacKeys, prime256v1Keys, rsaKeys, secp256k1Keys, type TestKeys } from "./key-pairs.ts";

export interface Combination {
  readonly name: string;
  readonly configuration: SigningConfiguration;
  readonly keys: TestKeys;
}

type Primitive = Omit<Combination, "configuration"> & {
  readonly withEncodings: (
    preEncoding: PreEncoding,
    postEncoding: (typeof postEncodings)[number],
  ) => SigningConfiguration;
};

const primitives: readonly Primitive[] = [
  ...signingHashes.flatMap((hash) => [
    {
      name: `hmac ${hash}`,
      keys: hmacKeys,
      withEncodings: (preEncoding, postEncoding) => ({ preEncoding, algorithm: "hmac", hash, postEncoding }),
    } satisfies Primitive,
    {
      name: `rsa ${hash}`,
      keys: rsaKeys,
      withEncodings: (preEncoding, postEncoding) => ({ preEncoding, algorithm: "rsa", hash, postEncoding }),
    } satisfies Primitive,
  ]),
  ...[
    { curve: "prime256v1", keys: prime256v1Keys },
    { curve: "secp256k1", keys: secp256k1Keys },
  ].map(({ curve, keys }): Primitive => ({
    name: `ecdsa sha256 on ${curve}`,
    keys,
    withEncodings: (preEncoding, postEncoding) => ({ preEncoding, algorithm: "ecdsa", hash: "sha256", postEncoding }),
  })),
];

export const combinations: readonly Combination[] = primitives.flatMap(({ name, keys, withEncodings }) =>
  preEncodings.flatMap((preEncoding) =>
    postEncodings.map((postEncoding) => ({
      name: `${preEncoding} → ${name} → ${postEncoding}`,
      configuration: withEncodings(preEncoding, postEncoding),
      keys,
    })),
  ),
);
