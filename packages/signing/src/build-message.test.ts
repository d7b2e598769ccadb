import { expect, test } from "vitest";
import { buildMessage } from "./build-message.ts";
import { vectorMessage, vectorText } from "./testing/vectors.ts";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test("joins timestamp, nonce, method, endpoint and body", () => {
  expect(text(buildMessage(vectorMessage))).toBe(vectorText);
});

test("writes the method in upper case", () => {
  expect(buildMessage({ ...vectorMessage, method: "post" })).toEqual(buildMessage(vectorMessage));
});

test("takes a body of bytes as it takes the same text", () => {
  const body = new TextEncoder().encode(vectorMessage.body as string);
  expect(buildMessage({ ...vectorMessage, body })).toEqual(buildMessage(vectorMessage));
});

test("keeps bytes that are not UTF-8", () => {
  const message = { timestamp: "1", nonce: "n", method: "PUT", endpoint: "/", body: Uint8Array.of(0xff, 0x00, 0xc3) };
  expect([...buildMessage(message)].slice(-3)).toEqual([0xff, 0x00, 0xc3]);
});

test("ends after the endpoint when there is no body", () => {
  const message = { timestamp: "1", nonce: "n", method: "GET", endpoint: "/accounts%2F?a=%20" };
  expect(text(buildMessage(message))).toBe("1nGET/accounts%2F?a=%20");
});
