import { expect, test } from "vitest";
import type { Document } from "../regenerate/document.ts";
import { examplesOf } from "./examples.ts";

const DOCUMENT: Document = {
  openapi: "3.0.0",
  info: { title: "Things", version: "1" },
  paths: {
    "/things": {
      get: {
        parameters: [{ name: "kind", in: "query", schema: { type: "string" }, example: "round" }],
        responses: {
          "200": {
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Thing" },
                examples: { one: { value: { example: 1 } }, other: { $ref: "#/components/examples/Other" } },
              },
            },
          },
        },
      },
    },
  },
  components: {
    examples: { Other: { value: { example: 2 } } },
    schemas: { Thing: { type: "object", properties: { example: { type: "integer", example: 3 } } } },
  },
};

test("finds examples of parameters, media types and schemas, but not a property of that name", () => {
  expect(examplesOf(DOCUMENT)).toEqual([
    { place: "#/paths/~1things/get/parameters/0", schema: { type: "string" }, value: "round" },
    ...[{ example: 1 }, { example: 2 }].map((value) => ({
      place: "#/paths/~1things/get/responses/200/content/application~1json",
      schema: { $ref: "#/components/schemas/Thing" },
      value,
    })),
    { place: "#/components/schemas/Thing/properties/example", schema: { type: "integer" }, value: 3 },
  ]);
});
