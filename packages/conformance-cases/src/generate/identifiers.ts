/** Seeds from names, and random UUIDs. @module */
import type { Random } from "./random.ts";

/** A seed derived from a text (FNV-1a, 32 bits). */
export function seedOf(text: string): number {
  return new TextEncoder().encode(text).reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5);
}

/** A random UUID of version 4 (RFC 9562 §5.4). */
export function uuidOf(random: Random): string {
  return "xxxxxxxx-xxxx-4xxx-vxxx-xxxxxxxxxxxx".replace(/[xv]/g, (place) =>
    (place === "x" ? Math.floor(random.next() * 16) : 8 + Math.floor(random.next() * 4)).toString(16),
  );
}
