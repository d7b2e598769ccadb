import { expect, test } from "vitest";
import type { Document } from "./document.ts";
import { overlay } from "./overlay.ts";

const DOCUMENT: Document = {
  openapi: "3.0.0",
  info: { title: "Things", version: "1" },
  tags: [{ name: "a" }, { name: "b" }, { name: "c" }],
  paths: { "/things": { get: { responses: { "200": { description: "Fine." }, "500": { description: "Not." } } } } },
};
const RESPONSES = "$.paths['/things'].get.responses";

test("merges an update member by member", () => {
  const result = apply({
    target: RESPONSES,
    description: "why",
    update: { "200": { content: {} }, "404": { description: "Gone." } },
  });
  expect(result.paths["/things"]?.["get"]).toEqual({
    responses: {
      "200": { description: "Fine.", content: {} },
      "404": { description: "Gone." },
      "500": { description: "Not." },
    },
  });
});

test("appends an update to an array", () => {
  expect(apply({ target: "$.tags", description: "why", update: { name: "d" } }).tags?.at(-1)).toEqual({ name: "d" });
});

test("removes a member", () => {
  const result = apply({ target: `${RESPONSES}['500']`, description: "why", remove: true });
  expect(result.paths["/things"]?.["get"]).toEqual({ responses: { "200": { description: "Fine." } } });
});

test("removes several items of one array, and no others", () => {
  const result = apply({ target: "$.tags[?@.name != 'b']", description: "why", remove: true });
  expect(result.tags).toEqual([{ name: "b" }]);
});

test("does not change the document itself", () => {
  const before = structuredClone(DOCUMENT);
  apply({ target: RESPONSES, description: "why", remove: true });
  expect(DOCUMENT).toEqual(before);
});

test("applies each action to the result of the previous one", () => {
  const result = apply(
    { target: "$.tags[0]", description: "why", update: { name: "first" } },
    { target: "$.tags[?@.name == 'first']", description: "why", update: { description: "The first." } },
  );
  expect(result.tags?.[0]).toEqual({ name: "first", description: "The first." });
});

test.each([
  ["without a reason", { target: RESPONSES, remove: true }, /overlay\.yaml: action 1 .* has no description/],
  [
    "that matches nothing",
    { target: "$.paths['/gone']", description: "why", remove: true },
    /action 1 \(\$\.paths\['\/gone'\]\) matches nothing/,
  ],
  [
    "that changes nothing",
    { target: "$.info", description: "why", update: { title: "Things" } },
    /action 1 .* no longer changes anything/,
  ],
  [
    "that neither updates nor removes",
    { target: "$.info", description: "why" },
    /action 1 .* neither updates nor removes/,
  ],
  [
    "that merges an object into a string",
    { target: "$.info.title", description: "why", update: { a: 1 } },
    /action 1 .* must target an array/,
  ],
  [
    "whose target is not a JSONPath",
    { target: "$..[", description: "why", remove: true },
    /action 1 .* is not a JSONPath/,
  ],
])("rejects an action %s", (_case, action, message) => {
  expect(() => apply(action)).toThrow(message);
});

function apply(...actions: object[]): Document {
  return overlay(DOCUMENT, { file: "overlay.yaml", text: JSON.stringify({ overlay: "1.0.0", actions }) });
}
