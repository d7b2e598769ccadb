import { expect, test } from "vitest";
import { identify, InvalidRequestError } from "../index.ts";

const scope = { customerId: "c", operationId: "createRamp", accountId: "a", idempotencyKey: "k" };

test.each([
  ['{"unknown":1e400}', "The body has a number that is out of range."],
  ['{"unknown":[{"deep":-1e999}]}', "The body has a number that is out of range."],
  ['{"unknown":"\\ud800"}', "The body contains a lone surrogate."],
  ['{"\\udc00":1}', "The body contains a lone surrogate."],
])("refuses a body that canonical JSON cannot express, with a separate reason: %s", (body, message) => {
  const { type, place } = new InvalidRequestError({ role: "malformed" }, message, { requestPart: "body" });
  expect(() => identify(scope, JSON.parse(body))).toThrow(expect.objectContaining({ message, type, place }));
});

test("the order of members does not change a body's identity", () => {
  expect(identify(scope, { a: 1, b: 2 })).toEqual(identify(scope, { b: 2, a: 1 }));
  expect(identify(scope, { a: 1 }).operationKey).not.toBe(identify(scope, { a: 2 }).operationKey);
});
