/** What packages/sandbox/README.md takes as given: a store with the demo data. @module */
import { createMemoryStore, demoAccounts, seed } from "@provider-connectivity/sandbox";

export const store = createMemoryStore();
await seed(store);
export const accountId = demoAccounts.alderMain.id;
export const asset = { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" } as const;
