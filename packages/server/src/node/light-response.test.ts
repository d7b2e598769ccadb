import { expect, test } from "vitest";
import { LightResponse } from "./light-response.ts";

test("is a Response for other code, and leaves the globals unchanged", async () => {
  const response = new LightResponse("text", { status: 201, headers: { "X-Request-Id": "1" } });
  expect(response).toBeInstanceOf(Response);
  expect(LightResponse).not.toBe(Response);
  expect(new Response().constructor).toBe(Response);
  expect(Object.getOwnPropertyDescriptor(Request, "name")?.value).toBe("Request");
  expect([response.status, response.headers.get("X-Request-Id"), await response.text()]).toEqual([201, "1", "text"]);
});
