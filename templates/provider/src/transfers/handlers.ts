import { NotFoundError } from "@provider-connectivity/server";
import type { Handlers } from "../in-progress.ts";
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
      const deposit = await ledger.findDeposit(account.id, params.id);
      if (deposit === undefined) throw new NotFoundError("There is no such deposit.");
      return { status: 200, body: deposit };
    },

    getWithdrawals: async ({ query }, { account }) => ({
      status: 200,
      body: { withdrawals: [...(await ledger.listWithdrawals(account.id, query))] },
    }),

    getWithdrawalDetails: async ({ params }, { account }) => {
      const withdrawal = await ledger.findWithdrawal(account.id, params.id);
      if (withdrawal === undefined) throw new NotFoundError("There is no such withdrawal.");
      return { status: 200, body: withdrawal };
    },
  };
}
