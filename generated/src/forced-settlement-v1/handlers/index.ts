// Approval of forced settlements 1.0.0. Written by `pnpm regenerate` from spec/forced-settlement-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ForcedSettlementsHandlers } from "./forced-settlements.ts";

export type { ForcedSettlementsHandlers } from "./forced-settlements.ts";

/** Every handler of the contract, keyed by operation, for a server whose context is `Context`. */
export interface Handlers<Context> extends ForcedSettlementsHandlers<Context> {}
