import {
  isReference,
  operationsOf,
  resolve,
  type Document,
  type OperationObject,
  type ParameterObject,
  type PathItem,
} from "../document.ts";
import { parametersOf } from "../normalise/parameters.ts";
import type { Complaint } from "./index.ts";

/** Parameters without a name or a place, and steps of a path that no parameter fills. */
export function parameters(document: Document): Complaint[] {
  return operationsOf(document).flatMap(({ path, method, item, operation }) => [
    ...unnamed(document, item, ["paths", path]),
    ...unnamed(document, operation, ["paths", path, method]),
    ...unfilled(document, path, method, item, operation),
  ]);
}

function unnamed(document: Document, owner: PathItem | OperationObject, steps: readonly string[]): Complaint[] {
  return ((owner.parameters ?? []) as ParameterObject[]).flatMap((entry, index) => {
    const { name, in: location } = resolve(document, entry) as Partial<ParameterObject>;
    const missing = name === undefined ? "name" : location === undefined ? "in" : undefined;
    if (missing === undefined) return [];
    const where = isReference(entry) ? entry.$ref : (name ?? location ?? `number ${index + 1}`);
    return [{ steps: [...steps, "parameters", index], words: `the parameter ${where} has no "${missing}"` }];
  });
}

function unfilled(
  document: Document,
  path: string,
  method: string,
  item: PathItem,
  operation: OperationObject,
): Complaint[] {
  const filled = new Set(
    parametersOf(document, item, operation)
      .filter((each) => each.in === "path")
      .map(({ name }) => name),
  );
  return [...path.matchAll(/\{([^}]*)\}/g)]
    .filter(([, name = ""]) => !filled.has(name))
    .map(([step]) => ({
      steps: ["paths", path, method],
      words: `no parameter of ${method.toUpperCase()} ${path} fills ${step}`,
    }));
}
