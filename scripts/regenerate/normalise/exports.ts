/** The names and doc comments of a generated contract. No two exports share a name. @module */
import { operationsOf, type Document, type OperationObject } from "../document.ts";
import { identifiersFor, typeIdentifier, uniqueNames } from "./names.ts";

/** Names that every contract exports, names that its files import, and globals that its types use. */
const FIXED = new Set(
  (
    "api contract createCalls ApiTypes Calls Component Handler Handlers Operation Operations Overrides OneOf " +
    "$defs components operations paths webhooks WithRequired Record Omit Pick Partial Required Readonly " +
    "any bigint boolean never null number object string symbol undefined unknown void"
  ).split(" "),
);

/** Assigns the names of the main entry. */
export function createExportNames(): (name: string) => string {
  return uniqueNames((name) => FIXED.has(name));
}

/** The exported names of types, by openapi-typescript's names. */
export interface TypeNames {
  schemas: ReadonlyMap<string, string>;
  operations: ReadonlyMap<string, string>;
}

/** Names the types of a document: a schema keeps its name, with a number if an operation already has it. */
export function nameTypes(document: Document, unique: (name: string) => string): TypeNames {
  const schemas = Object.keys(document.components?.["schemas"] ?? {});
  const ids = operationsOf(document).map(({ operation }) => operation.operationId ?? "");
  return {
    schemas: identifiersFor(schemas, unique),
    operations: new Map(ids.map((id) => [typesKeyOf(id), unique(`${typeIdentifier(id)}Operation`)])),
  };
}

/** openapi-typescript's key of an operation's types: it writes `/` for `#`. */
export function typesKeyOf(operationId: string): string {
  return operationId.replaceAll("#", "/");
}

/** The doc comment of an operation: its summary, then its description, otherwise its method and path. */
export function documentationOf(operation: OperationObject, fallback: string): string {
  const text = [operation.summary, operation.description].filter(Boolean).join("\n\n");
  return commentText(text.trim() === "" ? fallback : text);
}

/**
 * Escapes a text, so that it cannot end the comment. Normalises its line endings, and removes spaces at the ends of lines.
 */
function commentText(text: string): string {
  const lines = text.replaceAll("*/", "*\\/").split(/\r\n|[\r\n\u2028\u2029]/);
  return lines.map((line) => line.trimEnd()).join("\n");
}
