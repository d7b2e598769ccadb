import { expect, test } from "vitest";
import { requestTarget, withoutPrefix } from "./route.ts";

test("the target is the URL without its origin", () => {
  expect(requestTarget("http://host:1/a%20b?x=%2F&y=", undefined)).toBe("/a%20b?x=%2F&y=");
});

test("the target of the HTTP server takes precedence over a URL object", () => {
  expect(requestTarget("http://host/a?q=%27", "/a?q='")).toBe("/a?q='");
});

test("an app that is mounted with a rewritten URL uses the URL", () => {
  expect(requestTarget("http://host/a?q=/", "/prefix/a?q=/")).toBe("/a?q=/");
});

test.each([
  ["/v2/accounts?x=/", "/accounts", "/accounts?x=/"],
  ["/v2/accounts?x=/a/b", "/accounts", "/accounts?x=/a/b"],
  ["/accounts", "/accounts", "/accounts"],
  ["/a%2Fb/v2/accounts/mine", "/accounts/{accountId}", "/accounts/mine"],
  ["/v2/accounts/", "/accounts", "/accounts/"],
])("of %s, which matched %s, %s is signed", (target, path, signed) => {
  expect(withoutPrefix(target, path)).toBe(signed);
});
