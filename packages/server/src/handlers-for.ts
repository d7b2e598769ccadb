/** The types of the required handlers, derived from the offered components. @module */
import type { ApplyContext, Contract, Operation, TypesOfContract } from "@provider-connectivity/core";
import type { ServerContext } from "./context.ts";

/** Every handler of a contract, with the server's context. */
export type AllHandlers<C extends Contract, Tx = undefined> = ApplyContext<
  TypesOfContract<C>["handlers"],
  ServerContext<Tx>
>;

/** The names of a contract's components. */
export type ComponentOf<C extends Contract> = TypesOfContract<C>["component"];

/** The operations that are served if these components are offered. */
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

/** The required handlers of these components. Handlers of other operations may be present; they are not routed. */
export type HandlersFor<C extends Contract, Offered extends string, Tx = undefined> = Pick<
  AllHandlers<C, Tx>,
  OfferedOperations<C, Offered>
> &
  Partial<AllHandlers<C, Tx>>;

/**
 * The handlers of one component: one for every operation that the component includes. `createProvider` requires these for each
 * offered component, plus the handlers of operations without a component.
 */
export type ComponentHandlers<C extends Contract, Name extends ComponentOf<C>, Tx = undefined> = Pick<
  AllHandlers<C, Tx>,
  OperationsOfComponent<C, Name>
>;

/** The operations of one component, including those that it shares with others. */
type OperationsOfComponent<C extends Contract, Name extends string> = {
  [Id in keyof AllHandlers<C>]: Id extends keyof C["operations"]
    ? C["operations"][Id] extends Operation<string, infer _Types, infer Components>
      ? [Extract<Components, Name>] extends [never]
        ? never
        : Id
      : never
    : never;
}[keyof AllHandlers<C>];
