import type { LoggedRequest } from "@provider-connectivity/contract/control-v1";
import { expect, test } from "vitest";
import { lineOf, type Style } from "./line-of.ts";

const style = ((colour: string, text: string) => `<${colour}>${text}`) as Style;
const request: LoggedRequest = {
  sequence: 1,
  receivedAt: "2026-11-28T12:00:01.250Z",
  durationMs: 2.44,
  method: "GET",
  endpoint: "/accounts?limit=2",
  operationId: "getAccounts",
  status: 200,
  stage: "handler",
  isReplay: false,
};

test.each([
  [200, "green"],
  [404, "yellow"],
  [503, "red"],
  [0, "red"],
])("status %i is %s", (status, colour) => {
  expect(lineOf({ ...request, status }, style)).toBe(
    `12:00:01.250 <${colour}>${status} GET /accounts?limit=2 getAccounts 2.4 ms`,
  );
});

test("names the stage, message and property of a refusal", () => {
  const refused = {
    ...request,
    status: 400,
    stage: "signature",
    message: "It is empty.",
    propertyName: "/x-signature",
  };
  expect(lineOf(refused, style)).toMatch(/ms signature: It is empty\. \(\/x-signature\)$/);
});

test("marks a replay and a planned fault", () => {
  expect(lineOf({ ...request, isReplay: true, fault: "delay" }, style)).toMatch(/ms replay · fault delay$/);
});

test("prints an unknown path with control characters as one harmless line", () => {
  const { operationId: _, ...unknown } = request;
  const line = lineOf({ ...unknown, endpoint: "/\u001b[2J\n/x", message: "a\u0007b" }, style);
  expect(line).toContain("GET /?[2J?/x - ");
  expect(line).not.toMatch(/\p{Cc}/u);
});
