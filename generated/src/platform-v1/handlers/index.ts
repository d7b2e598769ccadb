// Platform API for Off-Exchange 1.0.0. Written by `pnpm regenerate` from spec/platform-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { AddressesHandlers } from "./addresses.ts";
import type { ForcedSettlementsHandlers } from "./forced-settlements.ts";
import type { NotificationsHandlers } from "./notifications.ts";
import type { SettlementsHandlers } from "./settlements.ts";
import type { SignersHandlers } from "./signers.ts";
import type { TransactionsHandlers } from "./transactions.ts";
import type { WorkspacesHandlers } from "./workspaces.ts";

export type { AddressesHandlers } from "./addresses.ts";
export type { ForcedSettlementsHandlers } from "./forced-settlements.ts";
export type { NotificationsHandlers } from "./notifications.ts";
export type { SettlementsHandlers } from "./settlements.ts";
export type { SignersHandlers } from "./signers.ts";
export type { TransactionsHandlers } from "./transactions.ts";
export type { WorkspacesHandlers } from "./workspaces.ts";

/** Every handler of the contract, keyed by operation, for a server whose context is `Context`. */
export interface Handlers<Context>
  extends
    AddressesHandlers<Context>,
    ForcedSettlementsHandlers<Context>,
    NotificationsHandlers<Context>,
    SettlementsHandlers<Context>,
    SignersHandlers<Context>,
    TransactionsHandlers<Context>,
    WorkspacesHandlers<Context> {}
