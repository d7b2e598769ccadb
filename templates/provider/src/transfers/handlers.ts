import type { Handlers } from "../in-progress.ts";
import { requireFound } from "../shared/require-found.ts";
import { pageOf } from "../shared/page.ts";
import type { TransfersLedger } from "./ledger.ts";

/** The operations of the component `transfers`. */
export function handlers(ledger: TransfersLedger): Handlers<"transfers"> {
  return {
    getDepositMethods: async ({ query }, { account }) => ({
      status: 200,
      body: { capabilities: pageOf(await ledger.listDepositMethods(account.id), query) },
    }),

    getWithdrawalMethods: async ({ query }, { account }) => ({
      status: 200,
      body: { capabilities: pageOf(await ledger.listWithdrawalMethods(account.id), query) },
    }),

    getDeposits: async ({ query }, { account }) => ({
      status: 200,
      body: { deposits: [...(await ledger.listDeposits(account.id, { ...query, order: "desc" }))] },
    }),

    getDepositDetails: async ({ params }, { account }) => {
      return { status: 200, body: requireFound(await ledger.findDeposit(account.id, params.id), "deposit") };
    },

    getWithdrawals: async ({ query }, { account }) => ({
      status: 200,
      body: { withdrawals: [...(await ledger.listWithdrawals(account.id, query))] },
    }),

    getWithdrawalDetails: async ({ params }, { account }) => {
      return { status: 200, body: requireFound(await ledger.findWithdrawal(account.id, params.id), "withdrawal") };
    },
  };
}
