/** A seed for random numbers, derived from a text: FNV-1a of 32 bits (draft-eastlake-fnv). */
export function seedOf(text: string): number {
  return new TextEncoder().encode(text).reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5);
}
