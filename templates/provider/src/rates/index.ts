export { handlers } from "./handlers.ts";
export type { RatesLedger as Ledger } from "./ledger.ts";
export { memory } from "./memory.ts";
