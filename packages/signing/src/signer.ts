/** The one interface that every runtime's signers and verifiers have. @module */
import type { SigningConfiguration } from "./signing-configuration.ts";

/** The parts of a request that are signed, as they travel. */
export interface SignedMessage {
  /** The text of `X-FBAPI-TIMESTAMP`: milliseconds since the Unix epoch, in decimal digits. Never re-formatted. */
  readonly timestamp: string;
  /** The text of `X-FBAPI-NONCE`. */
  readonly nonce: string;
  /** The HTTP method, in either case. */
  readonly method: string;
  /**
   * The request target exactly as transmitted, with its query string and without the path prefix of the
   * provider's base URL: `/accounts/A1/balances?limit=2`. Never decode, re-encode or reorder it.
   */
  readonly endpoint: string;
  /** The body's raw bytes, or its text, which is signed as UTF-8. Left out when there is none. */
  readonly body?: string | Uint8Array;
}

export interface Signer {
  readonly configuration: SigningConfiguration;
  /** The value for `X-FBAPI-SIGNATURE`. */
  sign(message: SignedMessage): string | Promise<string>;
}

export interface Verifier {
  readonly configuration: SigningConfiguration;
  /**
   * Whether `signature`, the text of `X-FBAPI-SIGNATURE`, belongs to `message`. False for anything else:
   * it neither throws nor rejects, whatever the text is.
   */
  verify(message: SignedMessage, signature: string): boolean | Promise<boolean>;
  /** The longest body, in bytes, that can be verified; absent where there is no limit. See `base58MaxBodyBytes`. */
  readonly maxBodyBytes?: number;
}

/** Signs with the platform's own key and fixed scheme, which no configuration changes. */
export type PlatformSigner = Pick<Signer, "sign">;

/** Verifies signatures of the platform's fixed scheme. */
export type PlatformVerifier = Pick<Verifier, "verify">;
