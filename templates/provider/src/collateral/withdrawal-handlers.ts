import { unitsOf } from "../shared/amount.ts";
import { writeOf } from "../shared/write.ts";
import type { CollateralLedger } from "./ledger.ts";
import { type CollateralHandlers, found } from "./parts.ts";

type Own =
  | "initiateCollateralWithdrawalTransactionIntent"
  | "initiateCollateralWithdrawalTransaction"
  | "getCollateralWithdrawalTransactions"
  | "getCollateralWithdrawalTransactionDetails";

/** Removing collateral: an intent, then a transaction. */
export function withdrawalHandlers(ledger: CollateralLedger): Pick<CollateralHandlers, Own> {
  return {
    initiateCollateralWithdrawalTransactionIntent: async ({ params: { collateralId }, body }, context) => {
      unitsOf(body.amount, "/amount");
      const write = writeOf(context, collateralId, body.intentApprovalRequest.fireblocksIntentId);
      return { status: 200, body: await ledger.createCollateralWithdrawalIntent(write, collateralId, body) };
    },

    initiateCollateralWithdrawalTransaction: async ({ params: { collateralId }, body }, context) => {
      const write = writeOf(context, collateralId, body.collateralTxId);
      return { status: 200, body: await ledger.createCollateralWithdrawal(write, collateralId, body) };
    },

    getCollateralWithdrawalTransactions: async ({ params, query }) => ({
      status: 200,
      body: { transactions: [...(await ledger.listCollateralWithdrawals(params, query))] },
    }),

    getCollateralWithdrawalTransactionDetails: async ({ params }) => ({
      status: 200,
      body: found(await ledger.findCollateralWithdrawal(params, params.collateralTxId), "collateral withdrawal"),
    }),
  };
}
