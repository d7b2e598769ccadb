import { fullFormats } from "@provider-connectivity/core/validation";
import { isReference, type Document, type Schema } from "../document.ts";

/** Members whose own members are names, not keywords. */
const NAME_MAPS = new Set([
  "properties",
  "schemas",
  "parameters",
  "headers",
  "responses",
  "requestBodies",
  "content",
  "paths",
]);
/** Members that hold values, in which nothing is a keyword. */
const VALUES = new Set(["example", "examples", "enum", "default", "const"]);

/** The formats that a document asks for and core does not know, each once: nothing will check them. */
export function unknownFormats(document: Document): string[] {
  const found = new Set<string>();
  visit(document, false, ({ format }) => {
    if (typeof format === "string" && !Object.hasOwn(fullFormats, format)) found.add(format);
  });
  return [...found].toSorted();
}

function visit(value: unknown, isNameMap: boolean, see: (schema: Schema) => void): void {
  if (typeof value !== "object" || value === null || isReference(value)) return;
  if (!isNameMap) see(value as Schema);
  for (const [key, member] of Object.entries(value)) {
    if (isNameMap || !VALUES.has(key)) visit(member, !isNameMap && NAME_MAPS.has(key) && !Array.isArray(member), see);
  }
}
