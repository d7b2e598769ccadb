// What this provider offers: one line for each component, named as the contract names it.
// `npm run provider add NAME` appends a line; deleting a line takes the component out.
export * as accounts from "./accounts/index.ts";
export * as balances from "./balances/index.ts";
export * as rates from "./rates/index.ts";
export * as liquidity from "./liquidity/index.ts";
export * as transfers from "./transfers/index.ts";
export * as transfersBlockchain from "./transfers-blockchain/index.ts";
export * as transfersFiat from "./transfers-fiat/index.ts";
export * as transfersPeerAccounts from "./transfers-peer-accounts/index.ts";
export * as transfersInternal from "./transfers-internal/index.ts";
export * as collateral from "./collateral/index.ts";
export * as ramps from "./ramps/index.ts";
