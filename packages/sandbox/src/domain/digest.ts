/** Values that follow from a text, by its SHA-256. @module */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** 32 bytes that follow from a text: ids become addresses and account numbers by them. */
export function digest(text: string): Uint8Array {
  return sha256(utf8ToBytes(text));
}

/** The id of an entity that exists once for its content: the same content gives the same id. */
export function naturalId(content: string): string {
  return bytesToHex(digest(content));
}
