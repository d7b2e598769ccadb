/** How a provider's requests are signed, as plain data. Source: contract, "Computing the signature". @module */

/** The encodings of a message before it is signed. */
export const preEncodings = ["url-encoded", "base64", "hexstr", "base58", "base32"] as const;
/** The encodings of a binary signature in its header. */
export const postEncodings = ["base64", "hexstr", "base58", "base32"] as const;
/** The algorithms of the contract. */
export const signingAlgorithms = ["hmac", "rsa", "ecdsa"] as const;
/** The hash functions of the contract. */
export const signingHashes = ["sha256", "sha512", "sha3-256"] as const;

/** An encoding of a message before it is signed. */
export type PreEncoding = (typeof preEncodings)[number];
/** An encoding of a binary signature. */
export type PostEncoding = (typeof postEncodings)[number];
/** A signing algorithm. */
export type SigningAlgorithm = (typeof signingAlgorithms)[number];
/** A hash function. */
export type SigningHash = (typeof signingHashes)[number];

interface Encodings {
  /** The encoding of the message before it is signed. */
  readonly preEncoding: PreEncoding;
  /** The encoding of the signature in its header. */
  readonly postEncoding: PostEncoding;
}

/** HMAC with a shared secret, RFC 2104. The key is the UTF-8 bytes of the secret. */
export interface HmacConfiguration extends Encodings {
  /** Selects HMAC. */
  readonly algorithm: "hmac";
  /** The hash function. */
  readonly hash: SigningHash;
}

/** RSASSA-PKCS1-v1_5, RFC 8017 §8.2. */
export interface RsaConfiguration extends Encodings {
  /** Selects RSA. */
  readonly algorithm: "rsa";
  /** The hash function. */
  readonly hash: SigningHash;
}

/** ECDSA with DER signatures on prime256v1 or secp256k1. The key determines the curve. */
export interface EcdsaConfiguration extends Encodings {
  /** Selects ECDSA. */
  readonly algorithm: "ecdsa";
  /** The contract allows SHA-256 only. */
  readonly hash: "sha256";
}

/**
 * The algorithm, hash and encodings of a provider. It contains no key and is plain JSON, so you can store it in a file or an
 * environment variable; `checkSigningConfiguration` reads it back.
 */
export type SigningConfiguration = HmacConfiguration | RsaConfiguration | EcdsaConfiguration;

/** The default of the official API validator. */
export const defaultSigningConfiguration: RsaConfiguration = {
  preEncoding: "url-encoded",
  algorithm: "rsa",
  hash: "sha256",
  postEncoding: "base64",
};

/**
 * How the platform signs `X-FB-PLATFORM-SIGNATURE`: RSASSA-PKCS1-v1_5 with SHA-512 over the message itself, in base64
 * (contract: "Off-Exchange (Collateral) platform signature"). The contract calls SHA-512 a pre-encoding, but its recipe
 * for verification hashes once: there is no pre-encoding and no second hash.
 */
export const platformScheme = { algorithm: "rsa", hash: "sha512", postEncoding: "base64" } as const;

/** The invalid part of the input: one property of the configuration, all of it, or the key. */
export type SigningConfigurationPart = "configuration" | "preEncoding" | "algorithm" | "hash" | "postEncoding" | "key";

/**
 * Thrown when a signer or verifier is created from an unusable configuration or key; never while a request is signed or
 * verified. The message contains the fix and no key material.
 */
export class SigningConfigurationError extends Error {
  /** Always `SigningConfigurationError`. */
  override readonly name = "SigningConfigurationError";
  /** The invalid part of the input. */
  readonly part: SigningConfigurationPart;

  constructor(part: SigningConfigurationPart, message: string) {
    super(message);
    this.part = part;
  }
}

type Property = keyof SigningConfiguration;

/** The hash functions that the contract allows with each algorithm. */
export const signingHashesOf: { readonly [A in SigningAlgorithm]: readonly HashOf<A>[] } = {
  hmac: signingHashes,
  rsa: signingHashes,
  ecdsa: ["sha256"],
};
type HashOf<A extends SigningAlgorithm> = Extract<SigningConfiguration, { readonly algorithm: A }>["hash"];

/**
 * Validates a signing configuration of unknown origin, for example parsed JSON.
 *
 * @param value an object with `preEncoding`, `algorithm`, `hash` and `postEncoding`; other properties are dropped
 * @throws SigningConfigurationError with the property and its allowed values
 * @example const configuration = checkSigningConfiguration(JSON.parse(process.env.SIGNING ?? "null"));
 */
export function checkSigningConfiguration(value: unknown): SigningConfiguration {
  if (typeof value !== "object" || value === null) {
    throw new SigningConfigurationError(
      "configuration",
      "A signing configuration is an object with preEncoding, algorithm, hash and postEncoding.",
    );
  }
  const preEncoding = oneOf(value, "preEncoding", preEncodings);
  const algorithm = oneOf(value, "algorithm", signingAlgorithms);
  const postEncoding = oneOf(value, "postEncoding", postEncodings);
  const hashes: readonly SigningHash[] = signingHashesOf[algorithm];
  const condition = hashes.length < signingHashes.length ? ` with algorithm ${algorithm}` : "";
  const hash = oneOf(value, "hash", hashes, condition);
  return { preEncoding, algorithm, hash, postEncoding } as SigningConfiguration;
}

function oneOf<Allowed extends string>(
  object: object,
  property: Property,
  allowed: readonly Allowed[],
  condition = "",
): Allowed {
  const given: unknown = Object.hasOwn(object, property)
    ? (object as Partial<Record<Property, unknown>>)[property]
    : undefined;
  const found = allowed.find((value) => value === given);
  if (found !== undefined) return found;
  throw new SigningConfigurationError(
    property,
    `${property} must be ${allowed.length > 1 ? "one of " : ""}${allowed.join(", ")}${condition}; got ${describe(given)}.`,
  );
}

/** Repeats short values only: a secret in the wrong property must not reach a log. */
function describe(given: unknown): string {
  if (given === undefined) return "nothing";
  if (typeof given !== "string") return `a value of type ${given === null ? "null" : typeof given}`;
  return /^[\w-]{0,12}$/.test(given) ? JSON.stringify(given) : `a text of ${given.length} characters`;
}
