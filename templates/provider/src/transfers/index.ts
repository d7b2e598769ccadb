export { handlers } from "./handlers.ts";
export type { TransfersLedger as Ledger } from "./ledger.ts";
export { memory } from "./memory.ts";
