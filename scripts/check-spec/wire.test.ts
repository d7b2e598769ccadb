import { reversed } from "./reversed.ts";
import { expect, test } from "vitest";
import type { Document } from "../regenerate/document.ts";
import { checkPin } from "./pins.ts";
import { wireHash, wireOf } from "./wire.ts";

const DOCUMENT: Document = {
  openapi: "3.0.0",
  info: { title: "Things", version: "1", description: "All about things." },
  tags: [{ name: "things", description: "What there is." }],
  paths: {
    "/things": {
      get: {
        operationId: "getThings",
        summary: "All",
        responses: {
          "200": {
            description: "Fine.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/Thing" }, example: { summary: "a" } },
            },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Thing: {
        type: "object",
        description: "A thing.",
        required: ["summary", "kind"],
        properties: {
          summary: { type: "string", description: "In a few words.", example: "round" },
          kind: { type: "string", enum: ["description", "example"], default: "example" },
        },
      },
    },
  },
};

test("drops prose, but keeps properties with the names of prose members", () => {
  expect(wireOf(DOCUMENT)).toEqual({
    openapi: "3.0.0",
    info: { version: "1" },
    tags: [{ name: "things" }],
    paths: {
      "/things": {
        get: {
          operationId: "getThings",
          responses: { "200": { content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } } } },
        },
      },
    },
    components: {
      schemas: {
        Thing: {
          type: "object",
          required: ["summary", "kind"],
          properties: {
            summary: { type: "string" },
            kind: { type: "string", enum: ["description", "example"], default: "example" },
          },
        },
      },
    },
  });
});

test.each([
  ["a description", (text: string) => text.replace("A thing.", "Something.")],
  ["an example", (text: string) => text.replace('"round"', '"square"')],
  ["the order of members", (text: string) => JSON.stringify(reversed(JSON.parse(text)))],
])("%s is not part of the wire", (_case, change) => {
  expect(wireHash(changed(change))).toBe(wireHash(DOCUMENT));
});

test.each([
  ["a property's name", (text: string) => text.replaceAll('"kind"', '"sort"')],
  ["a required property", (text: string) => text.replace('["summary","kind"]', '["summary"]')],
  ["the order of an enum", (text: string) => text.replace('["description","example"]', '["example","description"]')],
  ["a default", (text: string) => text.replace('"default":"example"', '"default":"description"')],
  ["a status", (text: string) => text.replace('"200"', '"201"')],
  ["the version", (text: string) => text.replace('"version":"1"', '"version":"2"')],
])("%s is part of the wire", (_case, change) => {
  expect(wireHash(changed(change))).not.toBe(wireHash(DOCUMENT));
});

test("keeps values, even with the names of prose members", () => {
  const holding = (summary: string): Document =>
    changed((text) => text.replace('"default":"example"', `"default":{"summary":"${summary}"}`));
  expect(wireHash(holding("a"))).not.toBe(wireHash(holding("b")));
});

test("rejects a changed wire without a changed pin, with the new fingerprint", () => {
  expect(() => checkPin("1", DOCUMENT, { "1": "0" })).toThrow(`the wire of 1 has changed`);
  expect(() => checkPin("1", DOCUMENT, {})).toThrow(`set "1": "${wireHash(DOCUMENT)}"`);
  expect(() => checkPin("1", DOCUMENT, { "1": wireHash(DOCUMENT) })).not.toThrow();
});

function changed(change: (text: string) => string): Document {
  return JSON.parse(change(JSON.stringify(DOCUMENT))) as Document;
}
