/** The operations of the contract, for rules that cover all of them. @module */
import { type Component, contract } from "@provider-connectivity/contract";
import type { Operation } from "@provider-connectivity/core";

/** Every operation, in the order of the contract. */
export const operations: readonly Operation[] = Object.values(
  contract.operations as Readonly<Record<string, Operation>>,
);

/** The operations that the provider offers. */
export function offeredOperations({
  offers,
}: {
  readonly offers: (component: Component) => boolean;
}): readonly Operation[] {
  return operations.filter(
    ({ components }) => components.length === 0 || (components as readonly Component[]).some((each) => offers(each)),
  );
}

/** The names of an operation's path parameters. */
export function pathParameters({ parameters }: Operation): readonly string[] {
  return parameters.filter((each) => each.in === "path").map(({ name }) => name);
}

/** The list operation that contains the objects of an operation's last path parameter, if there is one. */
export function listOf({ path }: Operation): Operation | undefined {
  const listPath = path.slice(0, path.lastIndexOf("/{"));
  return operations.find((each) => each.method === "GET" && each.path === listPath && each.listProperty !== undefined);
}
