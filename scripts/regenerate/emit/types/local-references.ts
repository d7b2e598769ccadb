import { memberPointer } from "@provider-connectivity/core/internal";
import { visitObjects } from "../../visit-objects.ts";

/**
 * Makes a document safe for openapi-typescript, which resolves all references, also in examples and over the network. Only
 * references within the document remain. Discriminator mappings with schema names (OpenAPI 3.0 §4.7.25) become references,
 * because openapi-typescript treats the names as files. Changes the document in place.
 *
 * @param schemas the names of the document's schemas
 */
export function keepLocalReferences(document: unknown, schemas: ReadonlySet<string>): void {
  removeForeign(document);
  visitObjects(document, ({ discriminator }) => {
    const { mapping } = (discriminator ?? {}) as { mapping?: Record<string, unknown> };
    if (mapping === undefined) return;
    for (const [value, target] of Object.entries(mapping)) {
      if (typeof target !== "string" || target.startsWith("#/")) continue;
      if (schemas.has(target)) mapping[value] = memberPointer("#/components/schemas", target);
      else delete mapping[value];
    }
  });
}

/** Visits everything, including values of examples, because openapi-typescript does not distinguish them from references. */
function removeForeign(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  const object = value as Record<string, unknown>;
  delete object["externalValue"];
  if (typeof object["$ref"] === "string" && !object["$ref"].startsWith("#/")) delete object["$ref"];
  for (const member of Object.values(object)) removeForeign(member);
}
