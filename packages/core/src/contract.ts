/** A contract as a value: one version of the specification, ready for the client, the server and the mocks. @module */
import type { Caller } from "./call.ts";
import type { HandlersOfContext } from "./handler.ts";
import type { Operation } from "./operation.ts";
import type { OperationValidators } from "./validation.ts";

/** What the compiler knows of a contract. */
export interface ContractTypes {
  /** openapi-typescript's `paths`. */
  paths: object;
  /** Each operation by its id. */
  operations: object;
  /** The names of the components. */
  component: string;
  /** The names of those that every provider offers. */
  always: string;
  /** The handler interface, awaiting its context. */
  handlers: HandlersOfContext;
  /** The named calls. */
  calls: object;
  /** The mock overrides. */
  overrides: object;
}

/** Which components exist and which need which; data of the contract, so that no runtime code repeats it. */
export interface ComponentRules<Name extends string = string> {
  readonly names: readonly Name[];
  /** Every provider offers these. */
  readonly always: readonly Name[];
  /** A component is offered only together with the ones that it requires. */
  readonly requires: Readonly<Partial<Record<Name, readonly Name[]>>>;
}

/** The names of the headers that carry keys and signatures. */
export interface SecurityHeaders {
  readonly key: string;
  readonly nonce: string;
  readonly timestamp: string;
  readonly signature: string;
  readonly platformSignature: string;
  readonly responseSignature: string;
}

/** The little that a client must know to call operations which it is given one by one. */
export interface ContractInfo<Types extends ContractTypes = ContractTypes> {
  /** The specification's title. */
  readonly name: string;
  /** The specification's version, for example `0.5.1`. */
  readonly version: string;
  readonly securityHeaders: SecurityHeaders;
  /** Never set; carries the types. */
  readonly types?: Types;
}

/** A whole contract. */
export interface Contract<Types extends ContractTypes = ContractTypes> extends ContractInfo<Types> {
  /** In the order in which routes must be tried: literal paths before those with parameters. */
  readonly operations: Readonly<Record<string, Operation>>;
  readonly validators: Readonly<Record<string, OperationValidators>>;
  readonly components: ComponentRules<Types["component"]>;
  /** Makes the named calls over a client. */
  createCalls(caller: Caller): Types["calls"];
}

/** The types of a contract value. */
export type TypesOfContract<C> = C extends { readonly types?: infer Types extends ContractTypes } ? Types : never;
