// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
export { api, contract, type ApiTypes, type Component, type Operations } from "./contract.ts";
export * from "./operations/index.ts";
export type * from "./handlers/index.ts";
export { createCalls, type Calls } from "./calls.ts";
export type { Overrides } from "./overrides.ts";
// A compiler that writes declarations names the types of inferred exports through this entry.
export type { Contract, Operation } from "@provider-connectivity/core";
export type * from "./types.ts";
