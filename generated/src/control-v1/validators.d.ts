// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Validate } from "@provider-connectivity/core";

export const Clock: Validate;
export const ControlError: Validate;
export const ClockAdvance: Validate;
export const ClockMove: Validate;
