import type { Component, contract } from "@provider-connectivity/contract";
import type { ComponentHandlers } from "@provider-connectivity/server";

/**
 * The components that are unfinished, for example `["collateral"]`.
 *
 * Such a component may lack handlers: each missing one is logged at the start and responds with 501, and `GET
 * /capabilities` does not list the component. Remove the name again, and the compiler lists the missing handlers.
 */
export const inProgress = [] as const satisfies readonly Component[];

/** The type of a component's handlers: all of them, unless it is in progress. */
export type Handlers<Name extends Component> = Name extends (typeof inProgress)[number]
  ? Partial<ComponentHandlers<typeof contract, Name>>
  : ComponentHandlers<typeof contract, Name>;
