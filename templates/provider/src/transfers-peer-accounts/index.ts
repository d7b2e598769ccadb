export { handlers } from "./handlers.ts";
export type { TransfersPeerAccountsLedger as Ledger } from "./ledger.ts";
export { memory } from "./memory.ts";
