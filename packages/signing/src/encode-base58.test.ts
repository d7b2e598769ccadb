import { base58 } from "@scure/base";
import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeBase58 } from "./encode-base58.ts";

test("equals @scure/base at every length that it supports", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), fc.nat({ max: 3 }), (bytes, zeros) => {
      const padded = Uint8Array.of(...Array<number>(zeros).fill(0), ...bytes);
      expect(encodeBase58(padded)).toBe(base58.encode(padded));
    }),
  );
});

test("writes a leading zero byte as 1", () => {
  expect(encodeBase58(Uint8Array.of(0, 0, 1))).toBe("112");
  expect(encodeBase58(Uint8Array.of(0, 0))).toBe("11");
});

test.for([79, 80, 81, 159, 160, 161, 12_800])("keeps the zeros in the middle of a number of %i digits", (digits) => {
  expect(encodeBase58(bytesOf(58n ** BigInt(digits - 1)))).toBe(`2${"1".repeat(digits - 1)}`);
  expect(encodeBase58(bytesOf(58n ** BigInt(digits) - 1n))).toBe("z".repeat(digits));
});

test("encodes more than @scure/base supports", () => {
  const bytes = new Uint8Array(20_000).map((_, index) => (index * 31 + 7) % 256);
  expect(numberOf(encodeBase58(bytes))).toBe(BigInt(`0x${Buffer.from(bytes).toString("hex")}`));
});

function bytesOf(value: bigint): Uint8Array {
  const digits = value.toString(16);
  return Buffer.from(digits.length % 2 === 0 ? digits : `0${digits}`, "hex");
}

function numberOf(text: string): bigint {
  const alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  return Array.from(text).reduce((value, digit) => value * 58n + BigInt(alphabet.indexOf(digit)), 0n);
}
