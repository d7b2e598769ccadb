/** What a document asks for and does not get; whoever regenerates is told. @module */
import { operationsOf, resolve, type Document, type ParameterObject } from "../document.ts";
import { unknownFormats } from "./formats.ts";
import { parametersOf } from "./parameters.ts";

/** One sentence for each format that nothing checks and each parameter that travels in a way of its own. */
export function notesOn(document: Document): string[] {
  const formats = unknownFormats(document).map(
    (format) => `the format "${format}" is unknown to the kit and not checked`,
  );
  const parameters = operationsOf(document).flatMap(({ item, operation }) =>
    parametersOf(document, item, operation)
      .filter((parameter) => travelsItsOwnWay(document, parameter))
      .map(
        ({ name, in: place }) =>
          `the ${place} parameter ${name} of ${operation.operationId} is read as if it were in the default style`,
      ),
  );
  return [...formats, ...parameters];
}

/** Whether values are written otherwise than OpenAPI does by default: a value repeated for each item of an array. */
function travelsItsOwnWay(document: Document, parameter: ParameterObject): boolean {
  const { style, explode, content, schema = {} } = parameter as ParameterObject & Record<string, unknown>;
  const { type } = resolve(document, schema);
  if (content !== undefined) return true;
  if (type !== "array" && type !== "object") return false;
  const isDefault = style === undefined || style === (parameter.in === "query" ? "form" : "simple");
  return !isDefault || type === "object" || explode === (parameter.in !== "query");
}
