import type { AssetsLedger } from "../assets/ledger.ts";
import { depositAddressHandlers } from "../deposit-addresses/handlers.ts";
import type { Handlers } from "../in-progress.ts";
import { writeOf } from "../shared/write.ts";
import { checkWithdrawal } from "../transfers/check-withdrawal.ts";
import type { TransfersLedger } from "../transfers/ledger.ts";
import type { TransfersFiatLedger } from "./ledger.ts";

type Ledger = TransfersFiatLedger & TransfersLedger & AssetsLedger;

/** The operations of the component `transfersFiat`. */
export function handlers(ledger: Ledger): Handlers<"transfersFiat"> {
  return {
    ...depositAddressHandlers(ledger),

    getFiatWithdrawals: async ({ query }, { account }) => ({
      status: 200,
      body: { withdrawals: [...(await ledger.listFiatWithdrawals(account.id, query))] },
    }),

    // Return an existing withdrawal first: a check that fails now must not hide it.
    createFiatWithdrawal: async ({ body }, context) => {
      const write = writeOf(context);
      const booked = await ledger.findFiatWithdrawalByKey(write.operationKey);
      if (booked === undefined) await checkWithdrawal(ledger, context.account.id, body);
      return { status: 201, body: booked ?? (await ledger.createFiatWithdrawal(write, body)) };
    },
  };
}
