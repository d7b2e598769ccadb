import { contract } from "@provider-connectivity/contract";

/** The part of an operation that tests need. */
export interface ContractOperation {
  readonly operationId: string;
  readonly method: string;
  /** The path template. */
  readonly path: string;
  /** The operation is offered with any of these; always, if there are none. */
  readonly components: readonly string[];
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly hasBody: boolean;
  readonly paginated: boolean;
  /** The property of a list response with the items. */
  readonly listProperty?: string;
}

/** Every operation of the contract, in routing order. */
export const contractOperations: readonly ContractOperation[] = Object.values(contract.operations);

/** The names of an operation's path parameters. */
export function pathParameters({ parameters }: ContractOperation): readonly string[] {
  return parameters.filter((each) => each.in === "path").map(({ name }) => name);
}
