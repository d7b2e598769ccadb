/** The names that a generated contract exports: each once, whatever the specification calls its parts. @module */
import { operationsOf, type Document } from "../document.ts";
import { identifiersFor, typeIdentifier, uniqueNames } from "./names.ts";

/** What every contract exports, what the files that hold its parts import, and the globals that types are made of. */
const FIXED = new Set(
  (
    "api contract createCalls ApiTypes Calls Component Handler Handlers Operation Operations Overrides OneOf " +
    "$defs components operations paths webhooks WithRequired Record Omit Pick Partial Required Readonly"
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

/** The lines of a text in a comment; nothing in them can end it. */
export function commentLines(text: string): string[] {
  const lines = text.replaceAll("*/", "*\\/").split(/\r?\n|[\u2028\u2029]/);
  return text.trim() === "" ? [] : lines.map((line) => line.trimEnd());
}
