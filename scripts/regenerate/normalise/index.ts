import { operationsOf, type Document, type OperationObject, type Schema } from "../document.ts";
import { checkComponents, componentNames, readComponents, type Components } from "./components.ts";
import { NETWORK_LINK, readConventions, type Conventions } from "./conventions.ts";
import { createExportNames, nameTypes, type TypeNames } from "./exports.ts";
import { createGroups } from "./groups.ts";
import { identifiersFor, operationIdFrom, uniqueNames } from "./names.ts";
import { normaliseOperation, type NormalOperation } from "./operation.ts";
import { compareRoutes } from "./route-order.ts";
import { createValidatorNames } from "./validators.ts";

/** A whole contract, ready to print. */
export interface NormalContract {
  /** The merged document; every operation has an id. */
  document: Document;
  /** In route order. */
  operations: NormalOperation[];
  conventions: Conventions;
  components: { names: string[]; always: string[]; requires: Record<string, string[]> };
  /** The exported names of types. */
  typeNames: TypeNames;
  /** The schemas to compile, by validator name. */
  schemas: ReadonlyMap<string, Schema>;
}

/** Normalises with the optional files `components.yaml` and `conventions.yaml` next to the root file. */
export function normaliseWithSiblings(merged: Document, rootFile: string): NormalContract {
  return normalise(merged, readComponents(rootFile), readConventions(rootFile));
}

/** Step "normalise": makes all decisions, so that templates need none. */
export function normalise(
  merged: Document,
  components: Components,
  conventions: Conventions = NETWORK_LINK,
): NormalContract {
  const document = nameOperations(merged);
  checkComponents(components, document);
  const names = createValidatorNames();
  const unique = createExportNames();
  const groupOf = createGroups(unique);
  const entries = operationsOf(document).map((entry) => ({
    document,
    components,
    conventions,
    names,
    group: groupOf(ownerOf(entry)),
    ...entry,
  }));
  const identifiers = identifiersFor(
    entries.map(({ operation }) => operation.operationId ?? ""),
    unique,
  );
  const operations = entries
    .toSorted((left, right) => compareRoutes(left.path, right.path))
    .map((entry) => normaliseOperation(entry, identifiers));
  return {
    document,
    operations,
    conventions,
    typeNames: nameTypes(document, unique),
    components: {
      names: componentNames(components, document),
      always: components.always,
      requires: components.requires,
    },
    schemas: names.schemas,
  };
}

/** The first tag owns an operation. Operations without one share a group. */
function ownerOf({ operation }: { operation: OperationObject }): string {
  return operation.tags?.[0] ?? "default";
}

/** A copy in which every operation has a unique id. */
function nameOperations(document: Document): Document {
  const copy = structuredClone(document);
  const operations = operationsOf(copy);
  const given = new Set(operations.map(({ operation }) => operation.operationId));
  const unique = uniqueNames((name) => given.has(name));
  for (const { operation, method, path } of operations) operation.operationId ??= unique(operationIdFrom(method, path));
  return copy;
}
