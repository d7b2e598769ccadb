export { handlers } from "./handlers.ts";
export type { TransfersFiatLedger as Ledger } from "./ledger.ts";
export { memory } from "./memory.ts";
