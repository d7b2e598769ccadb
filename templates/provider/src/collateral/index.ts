export { background } from "./credit-deposits.ts";
export { handlers } from "./handlers.ts";
export type { CollateralLedger as Ledger } from "./ledger.ts";
export { memory } from "./memory.ts";
export { receiver } from "./notifications.ts";
