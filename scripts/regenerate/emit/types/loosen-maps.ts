import { visitObjects } from "../../visit-objects.ts";

/**
 * If there are named properties, allows any type for additional ones. TypeScript has no type for "all others", and would
 * require the same type of the named ones. Validators still check it. Changes the value in place.
 */
export function loosenMaps(value: unknown): void {
  visitObjects(value, (schema) => {
    const { additionalProperties, properties } = schema;
    if (typeof additionalProperties === "object" && typeof properties === "object")
      schema["additionalProperties"] = true;
  });
}
