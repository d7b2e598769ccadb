// Platform API for Off-Exchange 1.0.0. Written by `pnpm regenerate` from spec/platform-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
export { api, contract, type ApiTypes, type Component, type Operations } from "./contract.ts";
export * from "./operations/index.ts";
export type * from "./handlers/index.ts";
export { createCalls, type Calls } from "./calls.ts";
export type { Overrides } from "./overrides.ts";
export type * from "./types.ts";
