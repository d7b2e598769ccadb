import { fullFormats } from "@provider-connectivity/core/validation";
import type { Document } from "../document.ts";
import { visitObjects } from "../visit-objects.ts";

/** The formats that a document asks for and core does not know, each once: nothing will check them. */
export function unknownFormats(document: Document): string[] {
  const found = new Set<string>();
  visitObjects(document, ({ format }) => {
    if (typeof format === "string" && !Object.hasOwn(fullFormats, format)) found.add(format);
  });
  return [...found].toSorted();
}
