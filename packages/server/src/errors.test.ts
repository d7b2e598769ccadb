import { contract } from "@provider-connectivity/contract";
import { expect, test } from "vitest";
import {
  ApiError,
  AuthenticationError,
  errorBody,
  idempotencyKeyReuse,
  InvalidRequestError,
  NotFoundError,
  UnavailableError,
} from "./index.ts";

test.each([
  ["ApiError", 429, () => new ApiError(429, "bad-request", "No.")],
  ["InvalidRequestError", 400, () => new InvalidRequestError("bad-request", "No.")],
  ["AuthenticationError", 401, () => new AuthenticationError("No.")],
  ["NotFoundError", 404, () => new NotFoundError("No.")],
  ["UnavailableError", 503, () => new UnavailableError("No.")],
] as const)("%s has its own name, the status %d, and no cause unless it is given one", (name, status, make) => {
  const error = make();
  expect([error.status, String(error)]).toEqual([status, `${name}: No.`]);
  expect(Object.hasOwn(error, "cause")).toBe(false);
});

test("the error for a used idempotency key names the property of the contract", () => {
  expect(errorBody(idempotencyKeyReuse(), contract)).toEqual({
    message: "This idempotency key belongs to another request.",
    errorType: "idempotency-key-reuse",
    requestPart: "body",
    propertyName: "idempotencyKey",
  });
});

test.each([
  [{}, {}],
  [{ requestPart: "body" }, { requestPart: "body" }],
  [{ propertyName: "/assetId" }, { propertyName: "/assetId" }],
] as const)("an error at the location %j has no other members in its response", (place, members) => {
  expect(errorBody(new InvalidRequestError("unknown-asset", "No.", place), contract)).toStrictEqual({
    message: "No.",
    errorType: "unknown-asset",
    ...members,
  });
});
