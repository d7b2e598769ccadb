import openapiTypescript, { astToString, type OpenAPI3 } from "openapi-typescript";
import { operationsOf, resolve, type Document, type ParameterObject } from "../../document.ts";
import type { NormalContract } from "../../normalise/index.ts";
import { isSecurityParameter } from "../../normalise/parameters.ts";
import { declareRequired } from "./declare-required.ts";
import { describeReferences } from "./describe-references.ts";
import { keepLocalReferences } from "./local-references.ts";
import { loosenMaps } from "./loosen-maps.ts";
import { nameTypes } from "./named-types.ts";
import { markOneOf, printOneOf } from "./one-of.ts";
import { recursionFinder } from "./recursion.ts";
import { groupByTag, requireTags } from "./tags.ts";

/**
 * Emits `paths`, `components` and `operations`, and one name for each schema and operation.
 *
 * The security headers are omitted: the client sets them and the server verifies them, so they are never arguments. A `oneOf`
 * whose branches have a tag becomes a plain union, which the compiler narrows by the tag; any other becomes core's exclusive
 * union.
 */
export async function emitTypes(contract: NormalContract): Promise<string> {
  const visible = withoutSecurityHeaders(contract);
  keepLocalReferences(visible, new Set(Object.keys(visible.components?.["schemas"] ?? {})));
  describeReferences(visible);
  requireTags(visible);
  declareRequired(visible);
  loosenMaps(visible);
  const isRecursive = recursionFinder(contract.document);
  markOneOf(visible, (branches) =>
    isRecursive(branches) ? branches.map((branch) => [branch]) : groupByTag(visible, branches),
  );
  const nodes = await openapiTypescript(visible as unknown as OpenAPI3, {
    defaultNonNullable: false,
    transform: printOneOf,
    silent: true,
  });
  const text = astToString(nameTypes(nodes, contract.typeNames));
  return /\bOneOf</.test(text) ? `import type { OneOf } from "@provider-connectivity/core";\n\n${text}` : text;
}

function withoutSecurityHeaders({ document, conventions }: NormalContract): Document {
  const copy = structuredClone(document);
  const hidden = (entry: unknown): boolean =>
    isSecurityParameter(conventions, resolve(document, entry as ParameterObject));
  for (const { operation, item } of operationsOf(copy)) {
    if (operation.parameters) operation.parameters = operation.parameters.filter((entry) => !hidden(entry));
    if (item.parameters) item.parameters = item.parameters.filter((entry) => !hidden(entry));
  }
  const shared = copy.components?.["parameters"] ?? {};
  for (const [name, entry] of Object.entries(shared)) if (hidden(entry)) delete shared[name];
  return copy;
}
