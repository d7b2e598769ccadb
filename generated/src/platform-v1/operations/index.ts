// Platform API for Off-Exchange 1.0.0. Written by `pnpm regenerate` from spec/platform-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
export * from "./addresses.ts";
export * from "./forced-settlements.ts";
export * from "./notifications.ts";
export * from "./settlements.ts";
export * from "./signers.ts";
export * from "./transactions.ts";
export * from "./workspaces.ts";
