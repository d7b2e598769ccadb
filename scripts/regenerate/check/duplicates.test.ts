import { expect, test } from "vitest";
import type { Document } from "../document.ts";
import { duplicates } from "./duplicates.ts";

test("accepts paths that differ in a method or a literal step, and operations without ids", () => {
  const get = { responses: {} };
  const paths = { "/a/{id}": { get, put: get }, "/a/{name}": { post: get }, "/a/b": { get }, "/a/{id}/b": { get } };
  const document = { openapi: "3.0.3", info: { title: "Things", version: "1" }, paths } as Document;
  expect(duplicates(document, String)).toEqual([]);
});
