import { resolve, type Document, type Schema } from "../regenerate/document.ts";

/**
 * Finds properties of a value that none of its schemas describes, including compositions. A renamed or removed property is
 * still valid if the schema allows additional ones.
 *
 * @param schemas the schemas of the value
 * @returns the JSON pointer of each such property
 */
export function undescribed(document: Document, schemas: readonly Schema[], value: unknown, place = ""): string[] {
  const parts = schemas.flatMap((schema) => partsOf(document, schema));
  if (Array.isArray(value)) {
    const items = parts.flatMap(({ items: each }) => (each === undefined ? [] : [each]));
    return value.flatMap((item, index) => undescribed(document, items, item, `${place}/${index}`));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const described = parts.flatMap(({ properties = {} }) => (name in properties ? [properties[name] as Schema] : []));
    const where = `${place}/${name}`;
    // An object that is open on purpose describes its other members by additionalProperties.
    if (described.length === 0 && parts.some((part) => "additionalProperties" in part)) return [];
    return described.length === 0 ? [where] : undescribed(document, described, member, where);
  });
}

/** A schema and all schemas of its compositions. */
function partsOf(document: Document, schema: Schema): Schema[] {
  const resolved = resolve<Schema>(document, schema);
  const { allOf = [], oneOf = [], anyOf = [] } = resolved;
  return [resolved, ...[...allOf, ...oneOf, ...anyOf].flatMap((part) => partsOf(document, part))];
}
