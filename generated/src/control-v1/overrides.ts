// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Override } from "@provider-connectivity/core";
import type { operations } from "./types.ts";

/** The responses that a mock may send in place of each operation's own: only declared ones compile. */
export interface Overrides {
  advanceClock: Override<operations["advanceClock"]>;
  getClock: Override<operations["getClock"]>;
}
