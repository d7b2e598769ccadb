/** Values derived from a text with SHA-256. @module */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** 32 bytes derived from a text, to create addresses and account numbers from ids. */
export function digest(text: string): Uint8Array {
  return sha256(utf8ToBytes(text));
}

/** The SHA-256 of texts that follow one another. */
export interface Hasher {
  readonly update: (text: string) => void;
  /** @returns 64 hexadecimal digits */
  readonly end: () => string;
}

/** Begins a hash. */
export function createHasher(): Hasher {
  const hash = sha256.create();
  return { update: (text) => void hash.update(utf8ToBytes(text)), end: () => bytesToHex(hash.digest()) };
}

/** The id of an entity that exists once for its content: the same content has the same id. */
export function naturalId(content: string): string {
  return bytesToHex(digest(content));
}
