// Approval of forced settlements 1.0.0. Written by `pnpm regenerate` from spec/forced-settlement-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Validate } from "@provider-connectivity/core";

export const approveForcedSettlementPath: Validate;
export const ForcedSettlementRequest: Validate;
export const ForcedSettlementDecision: Validate;
export const ErrorBody: Validate;
