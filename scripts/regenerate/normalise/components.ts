import { parse } from "yaml";
import { operationsOf, type Document } from "../document.ts";
import { CliError } from "@provider-connectivity/cli-kit";
import { readSibling } from "../read.ts";

/** The content of `components.yaml` next to a specification. Without the file, each tag is an optional component. */
export interface Components {
  always: string[];
  requires: Record<string, string[]>;
  operations: Record<string, string[]>;
  runtime: string[];
}

/** Reads `components.yaml` next to a root file. */
export function readComponents(rootFile: string): Components {
  const found = readSibling(rootFile, "components.yaml");
  const given = found === undefined ? {} : (parse(found.text, { version: "1.2" }) as Partial<Components> | null);
  return { always: [], requires: {}, operations: {}, runtime: [], ...given };
}

/** @throws CliError for an unknown operation or component */
export function checkComponents(components: Components, document: Document): void {
  const ids = new Set(operationsOf(document).map(({ operation }) => operation.operationId));
  const unknown = [...Object.keys(components.operations), ...components.runtime].find((id) => !ids.has(id));
  if (unknown !== undefined)
    throw new CliError(`components.yaml names the operation "${unknown}", which the specification does not have`);
  const names = new Set(componentNames(components, document));
  const stray = [...components.always, ...Object.entries(components.requires).flat(2)].find((name) => !names.has(name));
  if (stray !== undefined)
    throw new CliError(`components.yaml names the component "${stray}", which has no operations`);
}

/** The components of an operation: those in `components.yaml`, otherwise its tags. */
export function componentsOf(components: Components, operationId: string, tags: string[]): string[] {
  return (Object.hasOwn(components.operations, operationId) ? components.operations[operationId] : undefined) ?? tags;
}

/** Every component, in order of first appearance in the specification. */
export function componentNames(components: Components, document: Document): string[] {
  const named = operationsOf(document).flatMap(({ operation }) =>
    componentsOf(components, operation.operationId ?? "", operation.tags ?? []),
  );
  return [...new Set(named)];
}
