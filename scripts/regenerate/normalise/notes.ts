/** Parts of a document that the generated code ignores. The command prints one sentence for each. @module */
import { fullFormats } from "@provider-connectivity/core/validation";
import { operationsOf, resolve, type Document, type ParameterObject } from "../document.ts";
import { visitObjects } from "../visit-objects.ts";
import { parametersOf } from "./parameters.ts";

/** One sentence for each unchecked format and each parameter in an unsupported style. */
export function notesOn(document: Document): string[] {
  const formats = unknownFormats(document).map(
    (format) => `the format "${format}" is unknown to the kit and not checked`,
  );
  const parameters = operationsOf(document).flatMap(({ item, operation }) =>
    parametersOf(document, item, operation)
      .filter((parameter) => !hasDefaultStyle(document, parameter))
      .map(
        ({ name, in: location }) =>
          `the ${location} parameter ${name} of ${operation.operationId} is read as if it were in the default style`,
      ),
  );
  return [...formats, ...parameters];
}

/** The unknown formats of a document, each once. */
function unknownFormats(document: Document): string[] {
  const found = new Set<string>();
  visitObjects(document, ({ format }) => {
    if (typeof format === "string" && !Object.hasOwn(fullFormats, format)) found.add(format);
  });
  return [...found].toSorted();
}

/** Whether values are written in OpenAPI's default style, in which an array repeats its parameter for each item. */
function hasDefaultStyle(document: Document, parameter: ParameterObject): boolean {
  const { style, explode, content, schema = {} } = parameter as ParameterObject & Record<string, unknown>;
  const { type } = resolve(document, schema);
  if (content !== undefined || type === "object") return false;
  if (type !== "array") return true;
  const isDefault = style === undefined || style === (parameter.in === "query" ? "form" : "simple");
  return isDefault && explode !== (parameter.in !== "query");
}
