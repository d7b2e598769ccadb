import { expect, test } from "vitest";
import { buildMessage, responseMessage } from "./build-message.ts";
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

test("replaces the request's body by that of the response", () => {
  const bytes = buildMessage(responseMessage(vectorMessage, '{"id":"1"}'));
  expect(new TextDecoder().decode(bytes)).toBe(
    '1691606624184c3d5f400-0e7e-4f94-a199-44b8cc7b6b81POST/accounts/A1/x?limit=2{"id":"1"}',
  );
});
