/** The interfaces of signers and verifiers, the same on every runtime. @module */
import type { SigningConfiguration } from "./signing-configuration.ts";

/** The signed parts of a request, exactly as they are sent. */
export interface SignedMessage {
  /** The text of `X-FBAPI-TIMESTAMP`: milliseconds since the Unix epoch, in decimal digits. Do not re-format it. */
  readonly timestamp: string;
  /** The text of `X-FBAPI-NONCE`. */
  readonly nonce: string;
  /** The HTTP method, in either case. */
  readonly method: string;
  /**
   * The request target exactly as sent, with its query string and without the path of the provider's base URL, for
   * example `/accounts/A1/balances?limit=2`. Do not decode, re-encode or reorder it.
   */
  readonly endpoint: string;
  /** The raw bytes of the body, or its text, which is signed as UTF-8. Default: no body. */
  readonly body?: string | Uint8Array;
}

/** Signs requests. */
export interface Signer {
  /** The configuration it was created with. */
  readonly configuration: SigningConfiguration;
  /** Returns the value of `X-FBAPI-SIGNATURE`. */
  sign(message: SignedMessage): string | Promise<string>;
}

/** Verifies signatures. */
export interface Verifier {
  /** The configuration it was created with. */
  readonly configuration: SigningConfiguration;
  /** Whether `signature` belongs to `message`. Neither throws nor rejects for any text. */
  verify(message: SignedMessage, signature: string): boolean | Promise<boolean>;
  /** The longest body that can be verified, in bytes. Absent: no limit. See `base58MaxBodyBytes`. */
  readonly maxBodyBytes?: number;
}

/** Signs with the platform's own key and scheme. */
export type PlatformSigner = Pick<Signer, "sign">;

/** Verifies signatures of the platform's scheme. */
export type PlatformVerifier = Pick<Verifier, "verify">;
