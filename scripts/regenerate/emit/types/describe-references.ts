import { isReference, resolve, type Document, type Schema } from "../../document.ts";
import { visitObjects } from "../../visit-objects.ts";

/**
 * Gives each property without a description the description of its schema, or of its items, so that editors show it. OpenAPI
 * 3.0 ignores members next to a reference, so only the types change. Changes the document in place.
 */
export function describeReferences(document: Document): void {
  visitObjects(document, (object) => {
    const { properties } = object as Schema;
    if (typeof properties !== "object" || properties === null) return;
    for (const schema of Object.values(properties)) {
      if (typeof schema !== "object" || schema === null || typeof schema["description"] === "string") continue;
      const description = descriptionOf(document, schema);
      if (description !== undefined) schema["description"] = description;
    }
  });
}

/** The description of the schema that a reference, a single part or the items lead to. For a tag, the description is its value. */
function descriptionOf(document: Document, schema: Schema): string | undefined {
  if (isReference(schema)) {
    const { description } = resolve<Schema>(document, schema);
    return typeof description === "string" ? description : undefined;
  }
  if (Array.isArray(schema["enum"]) && schema["enum"].length === 1) return `Always \`${String(schema["enum"][0])}\`.`;
  const parts = [...(schema.allOf ?? []), ...(schema.oneOf ?? [])];
  const [only] = parts.length === 1 ? parts : [schema.items];
  return only === undefined ? undefined : descriptionOf(document, only);
}
