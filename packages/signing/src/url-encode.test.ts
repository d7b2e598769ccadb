import fc from "fast-check";
import { expect, test } from "vitest";
import { urlEncode } from "./url-encode.ts";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test("equals encodeURIComponent for any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (value) => {
      expect(text(urlEncode(new TextEncoder().encode(value)))).toBe(encodeURIComponent(value));
    }),
    { numRuns: 1000 },
  );
});

test("equals encodeURIComponent for every ASCII character", () => {
  const ascii = String.fromCharCode(...Array(128).keys());
  expect(text(urlEncode(new TextEncoder().encode(ascii)))).toBe(encodeURIComponent(ascii));
});

test("encodes every byte of what is not UTF-8", () => {
  expect(text(urlEncode(Uint8Array.of(0x41, 0xff, 0xc3, 0x00)))).toBe("A%FF%C3%00");
});

test("reads only its own part of a shared buffer", () => {
  const buffer = new TextEncoder().encode("a b c");
  expect(text(urlEncode(buffer.subarray(1, 3)))).toBe("%20b");
});
