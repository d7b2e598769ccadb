// Approval of forced settlements 1.0.0. Written by `pnpm regenerate` from spec/forced-settlement-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
export * from "./forced-settlements.ts";
