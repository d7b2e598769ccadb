import type { SigningHash } from "./signing-configuration.ts";

/** The length of a MAC, in bytes. */
export const macBytes: Readonly<Record<SigningHash, number>> = { sha256: 32, sha512: 64, "sha3-256": 32 };

/** The longest ECDSA signature in bytes: a DER sequence of two integers of 32 bytes, each perhaps with a leading zero. */
export const MAX_ECDSA_BYTES = 72;
