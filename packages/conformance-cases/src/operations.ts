/** The operations of the contract, for cases that go through all of them. @module */
import { type Component, contract } from "@provider-connectivity/contract";
import type { Operation } from "@provider-connectivity/core";
import type { Case } from "./case.ts";

/** Every operation, in the order of the contract. */
export const operations: readonly Operation[] = Object.values(
  contract.operations as Readonly<Record<string, Operation>>,
);

/** The names of an operation's path parameters. */
export function pathParameters({ parameters }: Operation): readonly string[] {
  return parameters.filter((each) => each.in === "path").map(({ name }) => name);
}

/** What must be offered for an operation to be there. */
export function needsOf({ components }: Operation): Pick<Case, "needs" | "needsOneOf"> {
  return { needs: [], needsOneOf: components as readonly Component[] };
}

/** The operation that lists what an operation names by its last path parameter, if there is one. */
export function listOf({ path }: Operation): Operation | undefined {
  const listPath = path.slice(0, path.lastIndexOf("/{"));
  return operations.find((each) => each.method === "GET" && each.path === listPath && each.listProperty !== undefined);
}
