/** What was wrong with the input: one property of the configuration, the whole of it, or the key. */
export type SigningConfigurationPart = "configuration" | "preEncoding" | "algorithm" | "hash" | "postEncoding" | "key";

/**
 * Thrown when a signer or verifier is made from a configuration or key that cannot work; never while a
 * request is signed or verified. The message says what is wrong and how to cure it, and holds no key material.
 */
export class SigningConfigurationError extends Error {
  override readonly name = "SigningConfigurationError";
  readonly part: SigningConfigurationPart;

  constructor(part: SigningConfigurationPart, message: string) {
    super(message);
    this.part = part;
  }
}
