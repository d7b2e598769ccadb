import { expect, test } from "vitest";
import { buildMessage } from "./build-message.ts";
import { responseMessage } from "./response-message.ts";
import { vectorMessage } from "./testing/vectors.ts";

test("puts the answer's body in place of the request's", () => {
  const bytes = buildMessage(responseMessage(vectorMessage, '{"id":"1"}'));
  expect(new TextDecoder().decode(bytes)).toBe(
    '1691606624184c3d5f400-0e7e-4f94-a199-44b8cc7b6b81POST/accounts/A1/x?limit=2{"id":"1"}',
  );
});
