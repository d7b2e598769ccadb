/** The API keys of a fake. @module */
import type { Credential } from "@provider-connectivity/server";
import type { HmacConfiguration, Signer, Verifier } from "@provider-connectivity/signing";
import { createHmacSigner, createHmacVerifier } from "@provider-connectivity/signing/hmac";

/** An API key of a fake. */
export interface FakeKey {
  /** As in `X-FBAPI-KEY`. */
  readonly apiKey: string;
  /** The customer that owns the key. */
  readonly customerId: string;
  /** The HMAC secret, for callers in other languages. Absent if the fake was created with `signingPair`. */
  readonly secret?: string;
  /** Signs for this key. */
  readonly signer: Signer;
}

/** A signer and its verifier, for all API keys of a fake. */
export interface SigningPair {
  /** Signs the requests of clients that use the fake's `clientOptions`. */
  readonly signer: Signer;
  /** Verifies the signer's signatures in the fake. */
  readonly verifier: Verifier;
}

/** The keys as the provider and its callers use them. */
export interface Keys {
  readonly credentials: readonly Credential[];
  readonly keys: readonly FakeKey[];
}

/** The signing configuration of a fake that was created without `signingPair`. */
export const fakeSigningConfiguration: HmacConfiguration = {
  preEncoding: "url-encoded",
  algorithm: "hmac",
  hash: "sha256",
  postEncoding: "base64",
};

type KnownKey = Pick<Credential, "apiKey" | "customerId" | "permissions">;

/**
 * Creates the keys of a fake. Their secrets are derived from the names of the API keys and protect nothing.
 *
 * @param pair signs and verifies for all keys. Default: a secret for each key
 * @param verifies whether signatures are verified
 */
export async function createKeys(
  known: readonly KnownKey[],
  { pair, verifies }: { pair: SigningPair | undefined; verifies: boolean },
): Promise<Keys> {
  const made = await Promise.all(known.map((key) => createKey(key, pair)));
  return {
    keys: made.map(({ key }) => key),
    credentials: made.map(({ verifier }, index) => ({
      ...known[index]!,
      verifier: verifies ? verifier : { configuration: verifier.configuration, verify: () => true },
    })),
  };
}

async function createKey(
  { apiKey, customerId }: KnownKey,
  pair: SigningPair | undefined,
): Promise<{ key: FakeKey; verifier: Verifier }> {
  if (pair !== undefined) return { key: { apiKey, customerId, signer: pair.signer }, verifier: pair.verifier };
  const secret = `secret of ${apiKey}`;
  const signer = await createHmacSigner(fakeSigningConfiguration, secret);
  return {
    key: { apiKey, customerId, secret, signer },
    verifier: await createHmacVerifier(fakeSigningConfiguration, secret),
  };
}
