import openapiTypescript, { astToString, type OpenAPI3 } from "openapi-typescript";
import { operationsOf, resolve, type Document, type ParameterObject } from "../document.ts";
import { isSecurityParameter } from "../normalise/parameters.ts";

/**
 * Emits `paths`, `components` and `operations`, and one name for each schema.
 *
 * The security headers are left out: the client sets them and the server verifies them, so that they are
 * never an argument of either.
 */
export async function emitTypes(document: Document): Promise<string> {
  const visible = withoutSecurityHeaders(document);
  const nodes = await openapiTypescript(visible as unknown as OpenAPI3, {
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
  });
  return astToString(nodes);
}

function withoutSecurityHeaders(document: Document): Document {
  const copy = structuredClone(document);
  const hidden = (entry: unknown): boolean => isSecurityParameter(resolve(document, entry as ParameterObject));
  for (const { operation, item } of operationsOf(copy)) {
    if (operation.parameters) operation.parameters = operation.parameters.filter((entry) => !hidden(entry));
    if (item.parameters) item.parameters = item.parameters.filter((entry) => !hidden(entry));
  }
  const shared = copy.components?.["parameters"] ?? {};
  for (const [name, entry] of Object.entries(shared)) if (hidden(entry)) delete shared[name];
  return copy;
}
