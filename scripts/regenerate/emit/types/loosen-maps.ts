import { visitObjects } from "../../visit-objects.ts";

/**
 * Allows any type for additional properties next to named ones. TypeScript has no type for "all others", and would require that
 * type for the named properties too. Validators still check additional properties. Changes the value in place.
 */
export function loosenMaps(value: unknown): void {
  visitObjects(value, (schema) => {
    const { additionalProperties, properties } = schema;
    if (typeof additionalProperties === "object" && typeof properties === "object")
      schema["additionalProperties"] = true;
  });
}
