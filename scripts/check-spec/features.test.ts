/** Alerts the machine's owner when a version uses something of OpenAPI that none used before. @module */
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundledDocument } from "../regenerate/bundle.ts";
import { sourcesOf } from "../regenerate/read.ts";
import { featuresOf, type Features } from "./features.ts";

/**
 * All that the machine was tried on with the real contract. Something new here: see that the types, the
 * validators and the operations take it (`regenerate/fixtures/` has one document for each trait), then add it.
 */
const KNOWN: Features = {
  keywords: [
    "allOf",
    "anyOf",
    "default",
    "description",
    "enum",
    "format",
    "items",
    "maximum",
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
    "query schema",
  ],
  operationMembers: ["description", "operationId", "parameters", "requestBody", "responses", "summary", "tags"],
  mediaTypes: ["application/json"],
  statuses: ["200", "201", "400", "401", "403", "415", "4XX", "500", "5XX"],
  methods: ["delete", "get", "post"],
  responseHeaders: ["X-PROVIDER-SIGNATURE"],
};

test.each(sourcesOf(join(import.meta.dirname, "../../spec")))(
  "spec/$folder uses nothing that the machine was not tried on",
  async ({ file }) => {
    const features = featuresOf(await bundledDocument(file));
    for (const kind of Object.keys(KNOWN) as (keyof Features)[]) {
      expect({ [kind]: features[kind].filter((name) => !KNOWN[kind].includes(name)) }).toEqual({ [kind]: [] });
    }
  },
);
