// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
export * from "./clock.ts";
export * from "./data.ts";
export * from "./faults.ts";
export * from "./operations.ts";
export * from "./overview.ts";
export * from "./requests.ts";
export * from "./scenario.ts";
