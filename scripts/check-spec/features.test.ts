/** Fails if a specification uses a part of OpenAPI that no specification has used before. @module */
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundledDocument } from "../regenerate/bundle.ts";
import { sourcesOf } from "../regenerate/read.ts";
import { featuresOf, type Features } from "./features.ts";

/**
 * The features that the generator was tested with. Before you add one, check its types, validators and operations;
 * `regenerate/fixtures/` has one document for each feature.
 */
const KNOWN: Features = {
  keywords: [
    "additionalProperties",
    "allOf",
    "anyOf",
    "default",
    "description",
    "enum",
    "example",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
    "oneOf",
    "pattern",
    "properties",
    "required",
    "type",
  ],
  formats: ["UNIX-timestamp-epoch", "date", "date-time", "email"],
  parameters: [
    "header description",
    "header example",
    "header required",
    "header schema",
    "path description",
    "path example",
    "path required",
    "path schema",
    "query description",
    "query example",
    "query required",
    "query schema",
  ],
  operationMembers: ["description", "operationId", "parameters", "requestBody", "responses", "summary", "tags"],
  mediaTypes: ["application/json"],
  statuses: ["200", "201", "400", "401", "403", "404", "409", "415", "429", "4XX", "500", "5XX"],
  methods: ["delete", "get", "post", "put"],
  responseHeaders: ["X-PROVIDER-SIGNATURE"],
};

test.each(sourcesOf(join(import.meta.dirname, "../../spec")))(
  "spec/$folder uses only features that the generator was tested with",
  async ({ file }) => {
    const features = featuresOf(await bundledDocument(file));
    for (const kind of Object.keys(KNOWN) as (keyof Features)[]) {
      expect({ [kind]: features[kind].filter((name) => !KNOWN[kind].includes(name)) }).toEqual({ [kind]: [] });
    }
  },
);
