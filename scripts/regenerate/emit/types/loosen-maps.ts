import { visitObjects } from "../../visit-objects.ts";

/**
 * Beside named properties, lets every further one have any type: TypeScript has no type for "all others", and
 * would ask the named ones to be of that type too. Validators still check it. Changes the value in place.
 */
export function loosenMaps(value: unknown): void {
  visitObjects(value, (schema) => {
    const { additionalProperties, properties } = schema;
    if (typeof additionalProperties === "object" && typeof properties === "object")
      schema["additionalProperties"] = true;
  });
}
