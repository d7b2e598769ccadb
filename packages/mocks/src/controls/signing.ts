/** Keys for the callers of a fake. @module */
import type { Credential } from "@provider-connectivity/server";
import type { HmacConfiguration, Signer, Verifier } from "@provider-connectivity/signing";
import { createHmacSigner, createHmacVerifier } from "@provider-connectivity/signing/hmac";

/** An API key of a fake, and what a caller needs to use it. */
export interface FakeKey {
  readonly apiKey: string;
  readonly customerId: string;
  /** The secret to sign with, for callers in other languages; absent where the fake was given a signer. */
  readonly secret?: string;
  readonly signing: Signer;
}

/** A key pair that all API keys of a fake share. */
export interface SigningPair {
  readonly signer: Signer;
  readonly verifier: Verifier;
}

/** Keys as the provider has them, and as its callers do. */
export interface Keys {
  readonly credentials: readonly Credential[];
  readonly keys: readonly FakeKey[];
}

/** How callers sign unless the fake was given a signer. */
export const fakeSigningConfiguration: HmacConfiguration = {
  preEncoding: "url-encoded",
  algorithm: "hmac",
  hash: "sha256",
  postEncoding: "base64",
};

type KnownKey = Pick<Credential, "apiKey" | "customerId" | "permissions">;

/**
 * Makes the keys of a fake. Their secrets are no secrets: they follow from the API key's name.
 *
 * @param pair signs and verifies for all of them, instead of a secret each
 * @param verifies whether signatures are looked at
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
  if (pair !== undefined) return { key: { apiKey, customerId, signing: pair.signer }, verifier: pair.verifier };
  const secret = `secret of ${apiKey}`;
  const signing = await createHmacSigner(fakeSigningConfiguration, secret);
  return {
    key: { apiKey, customerId, secret, signing },
    verifier: await createHmacVerifier(fakeSigningConfiguration, secret),
  };
}
