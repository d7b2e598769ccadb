/** Context for the code blocks of packages/sandbox/README.md: a store with the demo data. @module */
import { createMemoryStore, demoAccounts, seed } from "@provider-connectivity/sandbox";

export const store = createMemoryStore();
await seed(store);
export const accountId = demoAccounts.alderMain.id;
export const asset = { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" } as const;
