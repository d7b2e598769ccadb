/** Which handlers a provider must write: decided by the compiler from what it offers. @module */
import type { ApplyContext, Contract, Operation, TypesOfContract } from "@provider-connectivity/core";
import type { ServerContext } from "./context.ts";

/** Every handler of a contract, in the server's context. */
export type AllHandlers<C extends Contract, Tx = undefined> = ApplyContext<
  TypesOfContract<C>["handlers"],
  ServerContext<Tx>
>;

/** The names of a contract's components. */
export type ComponentOf<C extends Contract> = TypesOfContract<C>["component"];

/** The operations that are routed when these components are offered. */
export type OfferedOperations<C extends Contract, Offered extends string> = {
  [Id in keyof AllHandlers<C>]: Id extends keyof C["operations"]
    ? C["operations"][Id] extends Operation<string, infer _Types, infer Components>
      ? [Components] extends [never]
        ? Id
        : [Extract<Components, Offered | TypesOfContract<C>["always"]>] extends [never]
          ? never
          : Id
      : never
    : never;
}[keyof AllHandlers<C>];

/** The handlers that offering these components asks for. Further ones may be there; they are not routed. */
export type HandlersFor<C extends Contract, Offered extends string, Tx = undefined> = Pick<
  AllHandlers<C, Tx>,
  OfferedOperations<C, Offered>
> &
  Partial<AllHandlers<C, Tx>>;

/**
 * The handlers of one component: of every operation that is served where it is offered. `{ ...a, ...b }` of all that a
 * provider offers is what `createProvider` asks for, besides the operations that belong to no component.
 */
export type ComponentHandlers<C extends Contract, Name extends ComponentOf<C>, Tx = undefined> = Pick<
  AllHandlers<C, Tx>,
  OperationsOfComponent<C, Name>
>;

/** The operations of one component, those that it shares with others included. */
type OperationsOfComponent<C extends Contract, Name extends string> = {
  [Id in keyof AllHandlers<C>]: Id extends keyof C["operations"]
    ? C["operations"][Id] extends Operation<string, infer _Types, infer Components>
      ? [Extract<Components, Name>] extends [never]
        ? never
        : Id
      : never
    : never;
}[keyof AllHandlers<C>];
