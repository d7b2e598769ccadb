/**
 * 32 bytes that follow from a text, and differ for different texts: ids become addresses by them.
 *
 * @param text an id
 */
export async function digest(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return digestOf(new TextEncoder().encode(text));
}

/** SHA-256. */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}
