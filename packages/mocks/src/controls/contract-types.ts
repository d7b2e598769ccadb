/** The types of a contract's operations, as a fake uses them. @module */
import type { Contract, TypesOfContract } from "@provider-connectivity/core";

type OverridesOf<C extends Contract> = TypesOfContract<C>["overrides"];

/** The ids of a contract's operations. */
export type OperationId<C extends Contract> = keyof OverridesOf<C> & string;

/** An override of an operation: a reply that the contract declares, or a function that returns one. */
export type OverrideOf<C extends Contract, Id extends OperationId<C>> = OverridesOf<C>[Id];

type FunctionOf<C extends Contract, Id extends OperationId<C>> = Extract<
  OverrideOf<C, Id>,
  (...args: never[]) => unknown
>;

/** A request as a handler receives it: verified, validated, and with the contract's defaults. */
export type RequestOf<C extends Contract, Id extends OperationId<C>> = Parameters<FunctionOf<C, Id>>[0];

/** The replies of an operation. */
export type ResponseOf<C extends Contract, Id extends OperationId<C>> = Awaited<ReturnType<FunctionOf<C, Id>>>;

/** The bodies of an operation's replies. */
export type ResponseBodyOf<C extends Contract, Id extends OperationId<C>> =
  ResponseOf<C, Id> extends infer Each ? (Each extends { readonly body?: infer Body } ? Body : never) : never;
