/** The id of what exists once for its content: the same text gives the same id, and no other does (SHA-256). */
export async function naturalId(content: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(content));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
