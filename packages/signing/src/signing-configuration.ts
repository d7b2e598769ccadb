/** How a provider's requests are signed, as plain data. Source: contract, "Computing the signature". @module */

/** What the message is turned into before it is signed. */
export const preEncodings = ["url-encoded", "base64", "hexstr", "base58", "base32"] as const;
/** What the binary signature is turned into for its header. There is no URL encoding here. */
export const postEncodings = ["base64", "hexstr", "base58", "base32"] as const;
export const signingAlgorithms = ["hmac", "rsa", "ecdsa"] as const;
export const signingHashes = ["sha256", "sha512", "sha3-256"] as const;

export type PreEncoding = (typeof preEncodings)[number];
export type PostEncoding = (typeof postEncodings)[number];
export type SigningAlgorithm = (typeof signingAlgorithms)[number];
export type SigningHash = (typeof signingHashes)[number];

interface Encodings {
  readonly preEncoding: PreEncoding;
  readonly postEncoding: PostEncoding;
}

/** A shared secret: its UTF-8 bytes are the key, whatever they look like. RFC 2104. */
export interface HmacConfiguration extends Encodings {
  readonly algorithm: "hmac";
  readonly hash: SigningHash;
}

/** RSASSA-PKCS1-v1_5, RFC 8017 §8.2. */
export interface RsaConfiguration extends Encodings {
  readonly algorithm: "rsa";
  readonly hash: SigningHash;
}

/** ECDSA on prime256v1 or secp256k1 (the key decides which), signatures in ASN.1 DER. The contract allows SHA-256 only. */
export interface EcdsaConfiguration extends Encodings {
  readonly algorithm: "ecdsa";
  readonly hash: "sha256";
}

/**
 * The choice that a provider makes once, at on-boarding. It holds no key and is plain JSON, so that it can
 * live in a file or an environment variable; `checkSigningConfiguration` reads it back.
 */
export type SigningConfiguration = HmacConfiguration | RsaConfiguration | EcdsaConfiguration;

/** The choice that the official validator makes when it is told nothing else. */
export const defaultSigningConfiguration: RsaConfiguration = {
  preEncoding: "url-encoded",
  algorithm: "rsa",
  hash: "sha256",
  postEncoding: "base64",
};
