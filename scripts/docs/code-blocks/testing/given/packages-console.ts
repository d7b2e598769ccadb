/** Context for the code blocks of packages/console/README.md: a withdrawal that an operator can end, and handlers. @module */
import type { ControlHandlers } from "@provider-connectivity/console";
import { demoAccounts } from "@provider-connectivity/sandbox";
import { accountId, client } from "./settings.ts";

const usd = { nationalCurrencyCode: "USD" } as const;
await client.createSubAccountWithdrawal({
  params: { accountId },
  body: {
    balanceAsset: usd,
    balanceAmount: "10",
    destination: {
      asset: usd,
      amount: "10",
      transferMethod: "InternalTransfer",
      accountId: demoAccounts.alderDesk.id,
    },
  },
});

export const handlers: ControlHandlers = {
  getClock: () => ({ status: 200, body: { now: new Date().toISOString(), offsetMs: 0 } }),
};
