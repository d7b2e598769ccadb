// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ClockHandlers } from "./clock.ts";

export type { ClockHandlers } from "./clock.ts";

/** Every handler of the contract, keyed by operation, for a server whose context is `Context`. */
export interface Handlers<Context> extends ClockHandlers<Context> {}
