import fc from "fast-check";
import { expect, test } from "vitest";
import { buildMessage, responseMessage, preEncode, urlEncode } from "./build-message.ts";
import { portableCodecs } from "./codecs.ts";
import { nodeCodecs } from "./node/create-signer.ts";
import { preEncodings } from "./signing-configuration.ts";
import { vectorMessage, vectorText, vectors } from "./testing/vectors.ts";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test("joins timestamp, nonce, method, endpoint and body", () => {
  expect(text(buildMessage(vectorMessage))).toBe(vectorText);
});

test("writes the method in upper case", () => {
  expect(buildMessage({ ...vectorMessage, method: "post" })).toEqual(buildMessage(vectorMessage));
});

test("treats a body of bytes like the same text", () => {
  const body = new TextEncoder().encode(vectorMessage.body as string);
  expect(buildMessage({ ...vectorMessage, body })).toEqual(buildMessage(vectorMessage));
});

test("keeps bytes that are not UTF-8", () => {
  const message = { timestamp: "1", nonce: "n", method: "PUT", endpoint: "/", body: Uint8Array.of(0xff, 0x00, 0xc3) };
  expect([...buildMessage(message)].slice(-3)).toEqual([0xff, 0x00, 0xc3]);
});

test("ends after the endpoint if there is no body", () => {
  const message = { timestamp: "1", nonce: "n", method: "GET", endpoint: "/accounts%2F?a=%20" };
  expect(text(buildMessage(message))).toBe("1nGET/accounts%2F?a=%20");
});

test("replaces the request's body with the response's", () => {
  const bytes = buildMessage(responseMessage(vectorMessage, '{"id":"1"}'));
  expect(new TextDecoder().decode(bytes)).toBe(
    '1691606624184c3d5f400-0e7e-4f94-a199-44b8cc7b6b81POST/accounts/A1/x?limit=2{"id":"1"}',
  );
});

const codecSets = { portableCodecs, nodeCodecs };
const cases = Object.entries(codecSets).flatMap(([name, codecs]) =>
  vectors.map((vector) => ({ name, codecs, ...vector })),
);

test.for(cases)("$preEncoding with $name returns the known text", ({ preEncoding, codecs, encoded }) => {
  const bytes = preEncode(preEncoding, buildMessage(vectorMessage), codecs);
  expect(new TextDecoder().decode(bytes)).toBe(encoded);
});

test.for(preEncodings)("%s of an empty text is empty", (preEncoding) => {
  expect(preEncode(preEncoding, new Uint8Array())).toEqual(new Uint8Array());
});

test("equals encodeURIComponent for any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (value) => {
      expect(text(urlEncode(new TextEncoder().encode(value)))).toBe(encodeURIComponent(value));
    }),
    { numRuns: 300 },
  );
});

test("equals encodeURIComponent for every ASCII character", () => {
  const ascii = String.fromCharCode(...Array(128).keys());
  expect(text(urlEncode(new TextEncoder().encode(ascii)))).toBe(encodeURIComponent(ascii));
});

test("encodes every byte of invalid UTF-8", () => {
  expect(text(urlEncode(Uint8Array.of(0x41, 0xff, 0xc3, 0x00)))).toBe("A%FF%C3%00");
});

test("reads only its own part of a shared buffer", () => {
  const buffer = new TextEncoder().encode("a b c");
  expect(text(urlEncode(buffer.subarray(1, 3)))).toBe("%20b");
});
