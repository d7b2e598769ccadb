export { handlers } from "./handlers.ts";
export type { RampsLedger as Ledger } from "./ledger.ts";
export { memory } from "./memory.ts";
