export { handlers } from "./handlers.ts";
export type { LiquidityLedger as Ledger } from "./ledger.ts";
export { memory } from "./memory.ts";
