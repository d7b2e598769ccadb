import { METHODS, type Document } from "../document.ts";
import type { Complaint } from "./index.ts";

/** The version that the machine reads, and the members without which there is nothing to generate. */
export function basics(document: Document): Complaint[] {
  const { openapi, info, paths } = document;
  if (!String(openapi).startsWith("3.0.")) {
    return [{ steps: ["openapi"], words: `this is OpenAPI ${openapi ?? "of no version"}; the generator reads 3.0.x` }];
  }
  const complaints = (["title", "version"] as const)
    .filter((member) => (info as Partial<Document["info"]> | undefined)?.[member] === undefined)
    .map((member) => ({ steps: ["info", member], words: `the document has no info.${member}` }));
  return [...complaints, ...operations(paths)];
}

function operations(paths: unknown): Complaint[] {
  const items = Object.entries(isObject(paths) ? paths : {});
  const found = items.flatMap(([path, item]) =>
    METHODS.filter((method) => isObject(item) && method in item).map((method) => ({
      path,
      method,
      operation: (item as Record<string, unknown>)[method],
    })),
  );
  if (found.length === 0) return [{ steps: ["paths"], words: "the document has no operation" }];
  return [
    ...items
      .filter(([, item]) => !isObject(item))
      .map(([path]) => ({ steps: ["paths", path], words: `${path} is no path item` })),
    ...found.flatMap(({ path, method, operation }) => {
      const answers =
        isObject(operation) && isObject(operation["responses"]) && Object.keys(operation["responses"]).length > 0;
      return answers
        ? []
        : [{ steps: ["paths", path, method], words: `${method.toUpperCase()} ${path} declares no response` }];
    }),
  ];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
