import { visitObjects } from "../../visit-objects.ts";

/**
 * Describes, as a property of any type, what a schema requires and describes nowhere: a value must carry it, so its
 * type must have a place for it. Joined with a part that does describe it, that part's type remains. Changes the
 * value in place.
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
