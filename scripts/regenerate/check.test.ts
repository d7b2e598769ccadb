import { expect, test } from "vitest";
import { check } from "./check.ts";
import type { Document } from "./document.ts";

test.each(["3.1.0", "2.0", undefined])("OpenAPI %s is refused", (openapi) => {
  expect(() => check({ ...documentOf({}), openapi } as Document)).toThrow(`this is OpenAPI ${openapi}; the machine reads 3.0.x`);
});

test("two operations with one id are named with their places", () => {
  const document = documentOf({ "/a": { get: { operationId: "x" } }, "/b": { post: { operationId: "x" } } });
  expect(() => check(document)).toThrow('the operationId "x" stands at GET /a and POST /b');
});

test("two paths that differ only in the names of parameters are refused", () => {
  const document = documentOf({ "/a/{id}": { get: {} }, "/a/{name}": { get: {} } });
  expect(() => check(document)).toThrow("no request can tell GET /a/{id} and GET /a/{name} apart");
});

test("paths that a method or a literal step tells apart pass", () => {
  const paths = { "/a/{id}": { get: { operationId: "a" }, put: { operationId: "b" } }, "/a/{name}": { post: {} }, "/a/b": { get: {} } };
  expect(() => check(documentOf(paths))).not.toThrow();
});

function documentOf(paths: Record<string, Record<string, object>>): Document {
  return { openapi: "3.0.3", info: { title: "Things", version: "1" }, paths } as Document;
}
