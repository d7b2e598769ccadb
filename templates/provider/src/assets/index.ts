export { handlers } from "./handlers.ts";
export type { AssetsLedger as Ledger } from "./ledger.ts";
export { memory } from "./memory.ts";
