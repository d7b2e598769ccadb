import { expect, test } from "vitest";
import { requestTarget, withoutPrefix } from "./target.ts";

test("the target is the URL behind its origin", () => {
  expect(requestTarget("http://host:1/a%20b?x=%2F&y=", undefined)).toBe("/a%20b?x=%2F&y=");
});

test("what the HTTP server read wins over what a URL object made of it", () => {
  expect(requestTarget("http://host/a?q=%27", "/a?q='")).toBe("/a?q='");
});

test("an app that was mounted with its URL rewritten believes the URL", () => {
  expect(requestTarget("http://host/a?q=/", "/prefix/a?q=/")).toBe("/a?q=/");
});

test("a prefix is taken off by its number of steps", () => {
  expect(withoutPrefix("/v2/accounts?x=/", 1)).toBe("/accounts?x=/");
  expect(withoutPrefix("/accounts", 0)).toBe("/accounts");
});
