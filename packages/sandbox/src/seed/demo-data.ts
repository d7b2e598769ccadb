import type { SandboxData } from "../config/data-config.ts";
import { demoAccounts } from "./accounts.ts";
import { demoAssets } from "./assets.ts";
import { demoApiKeys, demoCustomers } from "./customers.ts";
import { openingBalances } from "./opening-balances.ts";
import { openingLinks } from "./opening-links.ts";

/** Two customers with their keys, accounts and balances. */
export const demoData: SandboxData = {
  customers: Object.values(demoCustomers),
  apiKeys: demoApiKeys,
  assets: Object.values(demoAssets),
  accounts: Object.values(demoAccounts),
  balances: openingBalances,
  collateralLinks: openingLinks,
};
