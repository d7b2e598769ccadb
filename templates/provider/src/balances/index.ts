export { handlers } from "./handlers.ts";
export type { BalancesLedger as Ledger } from "./ledger.ts";
export { memory } from "./memory.ts";
