/** What the compiler knows of a contract's operations, as a fake needs it. @module */
import type { Contract, TypesOfContract } from "@provider-connectivity/core";

type OverridesOf<C extends Contract> = TypesOfContract<C>["overrides"];

/** The ids of a contract's operations. */
export type OperationId<C extends Contract> = keyof OverridesOf<C> & string;

/** What may take the place of an operation's answer: a reply that the contract declares, or a function that makes one. */
export type OverrideOf<C extends Contract, Id extends OperationId<C>> = OverridesOf<C>[Id];

type FunctionOf<C extends Contract, Id extends OperationId<C>> = Extract<
  OverrideOf<C, Id>,
  (...args: never[]) => unknown
>;

/** A request of an operation as its handler sees it: verified, valid, with the contract's defaults. */
export type RequestOf<C extends Contract, Id extends OperationId<C>> = Parameters<FunctionOf<C, Id>>[0];

/** What an operation may answer. */
export type AnswerOf<C extends Contract, Id extends OperationId<C>> = Awaited<ReturnType<FunctionOf<C, Id>>>;

/** The body of what an operation may answer. */
export type AnswerBodyOf<C extends Contract, Id extends OperationId<C>> =
  AnswerOf<C, Id> extends infer Answer ? (Answer extends { readonly body?: infer Body } ? Body : never) : never;
