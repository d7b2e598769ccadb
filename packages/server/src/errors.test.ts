import { contract } from "@provider-connectivity/contract";
import { expect, test } from "vitest";
import {
  ApiError,
  AuthenticationError,
  errorBody,
  InvalidRequestError,
  NotFoundError,
  UnavailableError,
} from "./index.ts";

test.each([
  [new ApiError(429, "bad-request", "Slow down."), 429, "ApiError: Slow down."],
  [new InvalidRequestError("bad-request", "No."), 400, "InvalidRequestError: No."],
  [new AuthenticationError("Who?"), 401, "AuthenticationError: Who?"],
  [new NotFoundError("Gone."), 404, "NotFoundError: Gone."],
  [new UnavailableError("Away."), 503, "UnavailableError: Away."],
])("%s has the name of its class, and no cause unless it is given one", (error, status, text) => {
  expect([error.status, String(error)]).toEqual([status, text]);
  expect(Object.hasOwn(error, "cause")).toBe(false);
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
