export { handlers } from "./handlers.ts";
export type { TransfersInternalLedger as Ledger } from "./ledger.ts";
export { memory } from "./memory.ts";
