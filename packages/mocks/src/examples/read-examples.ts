/** Reads the examples of an OpenAPI document. @module */
import type { Contract, Operation } from "@provider-connectivity/core";
import { findViolation, type Reply } from "@provider-connectivity/server";

/** A whole OpenAPI document, as JSON: `@provider-connectivity/contract/<version>/openapi.merged.json`. */
export interface OpenApiDocument {
  /** The paths of the document. */
  readonly paths: object;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * The first valid example of each operation's success.
 *
 * @returns by operation id, without the operations that have no valid example
 */
export function readExamples(
  { operations, validators }: Contract,
  document: OpenApiDocument,
): ReadonlyMap<string, Reply> {
  const examples = new Map<string, Reply>();
  for (const operation of Object.values(operations)) {
    const own = validators[operation.operationId];
    const status = operation.successStatus;
    const body = bodiesOf(document, operation).find(
      (each) => own !== undefined && findViolation(operation, own, { status, text: textOf(each) }) === undefined,
    );
    if (body !== undefined) examples.set(operation.operationId, { status, ...body });
  }
  return examples;
}

interface Body {
  readonly body?: unknown;
}

function textOf({ body }: Body): string {
  return body === undefined ? "" : JSON.stringify(body);
}

function bodiesOf(document: OpenApiDocument, { path, method, successStatus }: Operation): readonly Body[] {
  const item = member(document, document.paths, path);
  const responses = member(document, member(document, item, method.toLowerCase()), "responses");
  const content = member(document, member(document, responses, String(successStatus)), "content");
  if (content === undefined) return [{}];
  const media = member(document, content, "application/json") ?? {};
  const named = Object.keys(member(document, media, "examples") ?? {});
  const examples = named.map((name) => member(document, member(document, media, "examples"), name) ?? {});
  const values = examples.filter((example) => "value" in example).map(({ value }) => value);
  return [...("example" in media ? [media["example"]] : []), ...values].map((body) => ({ body }));
}

/** A member of an object of the document. References are resolved. */
function member(document: OpenApiDocument, parent: object | undefined, name: string): Json | undefined {
  const found = (parent as Json | undefined)?.[name] as Json | undefined;
  const reference = found?.["$ref"];
  return typeof reference === "string" ? target(document, reference) : found;
}

/** The target of a reference within the document (RFC 6901). */
function target(document: OpenApiDocument, reference: string): Json | undefined {
  const names = reference.split("/").slice(1);
  return names.reduce<Json | undefined>(
    (parent, name) => member(document, parent, name.replaceAll("~1", "/").replaceAll("~0", "~")),
    document as OpenApiDocument & Json,
  );
}
