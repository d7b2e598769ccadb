/** Values derived from a text with SHA-256. @module */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** 32 bytes derived from a text, to create addresses and account numbers from ids. */
export function digest(text: string): Uint8Array {
  return sha256(utf8ToBytes(text));
}

/** The id of an entity that exists once for its content: the same content has the same id. */
export function naturalId(content: string): string {
  return bytesToHex(digest(content));
}
