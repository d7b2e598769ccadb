export { handlers } from "./handlers.ts";
export type { TransfersBlockchainLedger as Ledger } from "./ledger.ts";
export { memory } from "./memory.ts";
