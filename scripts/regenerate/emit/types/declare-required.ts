import { visitObjects } from "../../visit-objects.ts";

/**
 * Adds properties of any type for required properties without a description: a value must have them, so its type must allow
 * them. If another part describes such a property, that part's type remains. Changes the value in place.
 */
export function declareRequired(value: unknown): void {
  visitObjects(value, (schema) => {
    const { required, properties, type } = schema as { required?: unknown; properties?: object; type?: unknown };
    if (!Array.isArray(required) || (properties === undefined && type !== "object")) return;
    const missing = required.filter((name: string) => !Object.hasOwn(properties ?? {}, name));
    if (missing.length === 0) return;
    schema["properties"] = { ...properties, ...Object.fromEntries(missing.map((name: string) => [name, {}])) };
  });
}
