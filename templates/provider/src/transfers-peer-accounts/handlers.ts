import type { AssetsLedger } from "../assets/ledger.ts";
import type { Handlers } from "../in-progress.ts";
import { writeOf } from "../shared/write.ts";
import { checkWithdrawal } from "../transfers/check-withdrawal.ts";
import type { TransfersLedger } from "../transfers/ledger.ts";
import type { TransfersPeerAccountsLedger } from "./ledger.ts";

type Ledger = TransfersPeerAccountsLedger & TransfersLedger & AssetsLedger;

/** The operations of the component `transfersPeerAccounts`. */
export function handlers(ledger: Ledger): Handlers<"transfersPeerAccounts"> {
  return {
    getPeerAccountWithdrawals: async ({ query }, { account }) => ({
      status: 200,
      body: { withdrawals: [...(await ledger.listPeerAccountWithdrawals(account.id, query))] },
    }),

    // Return an existing withdrawal first: a check that fails now must not hide it.
    createPeerAccountWithdrawal: async ({ body }, context) => {
      const write = writeOf(context);
      const booked = await ledger.findPeerAccountWithdrawalByKey(write.operationKey);
      if (booked === undefined) await checkWithdrawal(ledger, context.account.id, body);
      return { status: 201, body: booked ?? (await ledger.createPeerAccountWithdrawal(write, body)) };
    },
  };
}
