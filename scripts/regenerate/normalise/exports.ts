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

/** Hands out the names of the main entry. */
export function createExportNames(): (name: string) => string {
  return uniqueNames((name) => FIXED.has(name));
}

/** The names under which types are exported, by what openapi-typescript calls them. */
export interface TypeNames {
  schemas: ReadonlyMap<string, string>;
  operations: ReadonlyMap<string, string>;
}

/** Names the types of a document: a schema as it is called, with a number where an operation has the name already. */
export function nameTypes(document: Document, unique: (name: string) => string): TypeNames {
  const schemas = Object.keys(document.components?.["schemas"] ?? {});
  const ids = operationsOf(document).map(({ operation }) => operation.operationId ?? "");
  return {
    schemas: identifiersFor(schemas, unique),
    operations: new Map(ids.map((id) => [typesKeyOf(id), unique(`${typeIdentifier(id)}Operation`)])),
  };
}

/** The key under which openapi-typescript puts an operation's types: it writes `/` for `#`. */
export function typesKeyOf(operationId: string): string {
  return operationId.replaceAll("#", "/");
}

/** The text of an operation's doc comment: its summary, then its description, else its method and path. */
export function documentationOf(operation: OperationObject, fallback: string): string {
  const text = [operation.summary, operation.description].filter(Boolean).join("\n\n");
  return commentText(text.trim() === "" ? fallback : text);
}

/** A text as it may be printed in a comment: nothing in it can end the comment, and every line ends with `\n`. */
function commentText(text: string): string {
  const lines = text.replaceAll("*/", "*\\/").split(/\r\n|[\r\n\u2028\u2029]/);
  return lines.map((line) => line.trimEnd()).join("\n");
}
