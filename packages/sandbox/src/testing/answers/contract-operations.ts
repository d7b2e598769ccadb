import { contract } from "@provider-connectivity/contract";

/** What tests need to know of an operation. */
export interface ContractOperation {
  readonly operationId: string;
  readonly method: string;
  /** As a template. */
  readonly path: string;
  /** It is offered with any of these; always, where there are none. */
  readonly components: readonly string[];
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly hasBody: boolean;
  readonly paginated: boolean;
  /** The property of a list answer that holds the items. */
  readonly listProperty?: string;
}

/** Every operation of the contract, in the order in which a router must try them. */
export const contractOperations: readonly ContractOperation[] = Object.values(contract.operations);

/** The names of an operation's path parameters. */
export function pathParameters({ parameters }: ContractOperation): readonly string[] {
  return parameters.filter((each) => each.in === "path").map(({ name }) => name);
}
