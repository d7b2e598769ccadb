/** Messages and signatures that must not verify. @module */
import type { SignedMessage } from "../signer.ts";

/** A body that is not UTF-8. */
export const notUtf8 = Uint8Array.of(0x7b, 0xff, 0xc3, 0x28, 0x00, 0x7d);

/** The message with each of its parts slightly changed. */
export function alterations(message: SignedMessage): SignedMessage[] {
  return [
    { ...message, timestamp: `${message.timestamp.slice(0, -1)}5` },
    { ...message, nonce: `${message.nonce.slice(0, -1)}0` },
    { ...message, method: "PUT" },
    { ...message, endpoint: `${message.endpoint}0` },
    { ...message, body: `${message.body as string}\n` },
  ];
}

/** Texts that are not signatures, and some derived from a valid one. */
export function badSignatures(good: string): string[] {
  const garbage = ["", " ", "=", "0", "é", "\u0000", "garbage!", "A".repeat(64)];
  return [...garbage, good.slice(0, -3), good.repeat(2), "1".repeat(100_000)];
}

export function flipLastBit(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, index) => (index === bytes.length - 1 ? byte ^ 1 : byte));
}
