/** What an algorithm offers on the web, without message and encodings. @module */

/** Signs bytes with a key that was parsed before. */
export type SignBytes = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array | Promise<Uint8Array>;

/** Verifies binary signatures with a key that was parsed before. */
export interface ByteVerifier {
  /** The length of the longest signature that the key can make. */
  readonly maxSignatureBytes: number;
  verify(bytes: Uint8Array<ArrayBuffer>, signature: Uint8Array<ArrayBuffer>): boolean | Promise<boolean>;
}
