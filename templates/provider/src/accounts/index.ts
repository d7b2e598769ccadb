export { handlers } from "./handlers.ts";
export type { AccountsLedger as Ledger } from "./ledger.ts";
export { memory } from "./memory.ts";
