import { expect, test } from "vitest";
import { readSignedRequest } from "./read-signed-request.ts";

const expected = {
  request: {
    timestamp: "1691606624184",
    nonce: "n-1",
    method: "POST",
    endpoint: "/accounts/A1/ramps?limit=2",
    body: '{ "name": "it\'s" }',
    prefix: "/v2",
  },
  signature: "c2ln",
};
const headers = { "X-FBAPI-TIMESTAMP": "1691606624184", "x-fbapi-nonce": "n-1", "X-FBAPI-SIGNATURE": "c2ln" };
const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);

test.each([
  [
    "a curl command",
    `curl -X POST 'https://provider.example/v2/accounts/A1/ramps?limit=2' \\\n ${lines.map((line) => `-H '${line}'`).join(" \\\n ")} \\\n --data-raw '{ "name": "it'\\''s" }'`,
  ],
  [
    "a raw request",
    `POST /v2/accounts/A1/ramps?limit=2 HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n${expected.request.body}`,
  ],
  [
    "a log line",
    JSON.stringify({
      method: "POST",
      url: "https://provider.example/v2/accounts/A1/ramps?limit=2",
      headers,
      body: expected.request.body,
    }),
  ],
  [
    "a log line with values",
    JSON.stringify({
      method: "POST",
      endpoint: expected.request.endpoint,
      timestamp: "1691606624184",
      nonce: "n-1",
      signature: "c2ln",
      body: expected.request.body,
    }),
  ],
])("reads %s", (_name, text) => {
  expect(readSignedRequest(text, "/v2")).toEqual(expected);
});

test.each([
  ["hello", "Paste a curl command"],
  ["GET /accounts HTTP/1.1\nX-FBAPI-NONCE: 1", "X-FBAPI-TIMESTAMP"],
  ["{broken", "looks like JSON"],
  ["curl -X GET", "no URL"],
])("rejects %s and names the missing part", (text, message) => {
  expect(() => readSignedRequest(text)).toThrow(message);
});
