import { isObject } from "@provider-connectivity/core/internal";
import { isReference, METHODS, resolve, type Document } from "../document.ts";
import type { Finding } from "./finding.ts";

/** Methods that never reach a handler. */
const UNSUPPORTED: Readonly<Record<string, string>> = {
  head: "a server responds to HEAD like to GET (RFC 9110 §9.3.2)",
  trace: "no browser and no `fetch` sends TRACE",
};

/** Checks the OpenAPI version and the required members. */
export function basics(document: Document): Finding[] {
  const { openapi, info, paths } = document;
  const { swagger } = document as { swagger?: string | number };
  if (openapi === undefined && swagger !== undefined) {
    const message = `this is Swagger ${swagger}; the generator reads OpenAPI 3.0.x, so convert the document first`;
    return [{ steps: ["swagger"], message }];
  }
  if (!String(openapi).startsWith("3.0.")) {
    const found = openapi === undefined ? "this document does not name its version" : `this is OpenAPI ${openapi}`;
    return [{ steps: ["openapi"], message: `${found}; the generator reads 3.0.x` }];
  }
  const missing = (["title", "version"] as const)
    .filter((member) => (info as Partial<Document["info"]> | undefined)?.[member] === undefined)
    .map((member) => ({ steps: ["info", member], message: `the document has no info.${member}` }));
  return [...missing, ...pathItems(document, paths)];
}

function pathItems(document: Document, paths: unknown): Finding[] {
  const items = Object.entries(isObject(paths) ? paths : {});
  const findings = items.flatMap(([path, item]) => [...pathTemplate(path), ...pathItem(document, path, item)]);
  const isEmpty = !items.some(([, item]) => isObject(item) && METHODS.some((method) => method in item));
  return isEmpty ? [...findings, { steps: ["paths"], message: "the document has no operation" }] : findings;
}

/** A parameter must be a whole step, because the syntax for parts of steps differs between routers. */
function pathTemplate(path: string): Finding[] {
  const step = path.split("/").find((each) => /[{}]/.test(each) && !/^\{[^{}]+\}$/.test(each));
  if (step === undefined) return [];
  return [
    { steps: ["paths", path], message: `the step ${step} of ${path} is not one parameter; routers match whole steps` },
  ];
}

function pathItem(document: Document, path: string, item: unknown): Finding[] {
  const steps = ["paths", path];
  if (!isObject(item)) return [{ steps, message: `${path} is not a path item` }];
  if (isReference(item)) return [{ steps: [...steps, "$ref"], message: `the path item ${path} refers to itself` }];
  return METHODS.filter((method) => method in item).flatMap((method) => {
    const name = `${method.toUpperCase()} ${path}`;
    const unsupported = UNSUPPORTED[method];
    if (unsupported !== undefined)
      return [{ steps: [...steps, method], message: `${name} cannot be served: ${unsupported}` }];
    return operation(document, name, [...steps, method], item[method]);
  });
}

function operation(document: Document, name: string, steps: string[], value: unknown): Finding[] {
  const responses = isObject(value) ? value["responses"] : undefined;
  if (!isObject(value) || !isObject(responses) || Object.keys(responses).length === 0)
    return [{ steps, message: `${name} declares no response` }];
  const { operationId, tags } = value;
  if (operationId !== undefined && typeof operationId !== "string")
    return [{ steps: [...steps, "operationId"], message: `the operationId of ${name} is not text; put it in quotes` }];
  if (tags !== undefined && !(Array.isArray(tags) && tags.every((tag) => typeof tag === "string")))
    return [{ steps: [...steps, "tags"], message: `the tags of ${name} are not a list of names` }];
  return Object.entries(responses).flatMap(([status, response]) => {
    const place = [...steps, "responses", status];
    if (!/^([1-5]\d\d|[1-5]XX|default)$/.test(status))
      return [{ steps: place, message: `${status} is neither a status, a range such as 4XX, nor default` }];
    return isObject(resolve(document, response))
      ? []
      : [{ steps: place, message: `the ${status} response of ${name} is empty` }];
  });
}
