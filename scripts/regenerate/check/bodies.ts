import { operationsOf, resolve, type Document, type MediaType, type ResponseObject } from "../document.ts";
import type { Finding } from "./finding.ts";

/** Finds bodies that the runtimes cannot read or write, because they support only JSON. */
export function bodies(document: Document): Finding[] {
  return operationsOf(document).flatMap(({ path, method, operation }) => {
    const name = `${method.toUpperCase()} ${path}`;
    const steps = ["paths", path, method];
    const request = resolve<{ required?: boolean; content?: Record<string, MediaType> }>(
      document,
      operation.requestBody ?? {},
    );
    return [
      ...withoutJson(request.content, [...steps, "requestBody"], `the request body of ${name}`),
      // A body without `required` counts as required, because the published documents of this API mean that.
      ...(request.required === false
        ? [{ steps: [...steps, "requestBody"], message: `${name} has an optional body; a declared body must be sent` }]
        : []),
      ...Object.entries(operation.responses).flatMap(([status, entry]) =>
        withoutJson(
          resolve<ResponseObject>(document, entry).content,
          [...steps, "responses", status],
          `the ${status} response of ${name}`,
        ),
      ),
    ];
  });
}

function withoutJson(content: Record<string, MediaType> | undefined, steps: string[], name: string): Finding[] {
  const types = Object.keys(content ?? {});
  if (types.length === 0 || types.some((type) => /[/+]json\b/i.test(type))) return [];
  return [{ steps: [...steps, "content"], message: `${name} is ${types.join(", ")}; only JSON can be served` }];
}
