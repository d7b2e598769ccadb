import { isObject } from "@provider-connectivity/core/internal";
import {
  isReference,
  operationsOf,
  resolve,
  type Document,
  type OperationObject,
  type ParameterObject,
  type PathItem,
} from "../document.ts";
import { parametersOf, typesIn } from "../normalise/parameters.ts";
import type { Finding } from "./finding.ts";

/** Finds parameters that cannot be read or written, and path steps without a parameter. */
export function parameters(document: Document): Finding[] {
  return operationsOf(document).flatMap(({ path, method, item, operation }) => [
    ...declared(document, item, ["paths", path]),
    ...declared(document, operation, ["paths", path, method]),
    ...unfilled(document, path, method, item, operation),
  ]);
}

function declared(document: Document, owner: PathItem | OperationObject, steps: readonly string[]): Finding[] {
  return ((owner.parameters ?? []) as unknown[]).flatMap((entry, index) => {
    const place = [...steps, "parameters", index];
    const parameter = resolve(document, entry) as Partial<ParameterObject> | null;
    if (!isObject(parameter)) return [{ steps: place, message: `parameter number ${index + 1} is not an object` }];
    const { name, in: location } = parameter;
    const missing = name === undefined ? "name" : location === undefined ? "in" : undefined;
    const shown = isReference(entry) ? entry.$ref : (name ?? location ?? `number ${index + 1}`);
    if (missing !== undefined) return [{ steps: place, message: `the parameter ${shown} has no "${missing}"` }];
    const reason = unsupported(document, parameter as ParameterObject);
    return reason === undefined ? [] : [{ steps: place, message: `the parameter ${String(name)} ${reason}` }];
  });
}

function unsupported(document: Document, parameter: ParameterObject): string | undefined {
  const { in: location, content, schema } = parameter as ParameterObject & { content?: unknown };
  if (!["path", "query", "header"].includes(location)) {
    return location === "cookie"
      ? "is a cookie; requests are signed, and cookies are not part of the signature"
      : `has the unknown location "${location}"`;
  }
  if (content !== undefined) return "has `content`; only parameters with a `schema` can be read";
  const types = schema === undefined ? [] : typesIn(document, schema);
  return types.length < 2
    ? undefined
    : `may be ${types.join(" or ")}; the text of a parameter can be read as one type only`;
}

function unfilled(
  document: Document,
  path: string,
  method: string,
  item: PathItem,
  operation: OperationObject,
): Finding[] {
  const filled = new Set(
    parametersOf(document, item, operation)
      .filter((each) => each.in === "path")
      .map(({ name }) => name),
  );
  return [...path.matchAll(/\{([^}]*)\}/g)]
    .filter(([, name = ""]) => !filled.has(name))
    .map(([step]) => ({
      steps: ["paths", path, method],
      message: `no parameter of ${method.toUpperCase()} ${path} fills ${step}`,
    }));
}
