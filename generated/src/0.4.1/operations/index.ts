// Provider Connectivity API 0.4.1. Written by `pnpm regenerate` from spec/0.4.1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
export * from "./accounts.ts";
export * from "./balances.ts";
export * from "./capabilities.ts";
export * from "./collateral.ts";
export * from "./liquidity.ts";
export * from "./ramps.ts";
export * from "./rates.ts";
export * from "./trading.ts";
export * from "./transfers.ts";
export * from "./transfers-blockchain.ts";
export * from "./transfers-fiat.ts";
export * from "./transfers-internal.ts";
export * from "./transfers-peer-accounts.ts";
