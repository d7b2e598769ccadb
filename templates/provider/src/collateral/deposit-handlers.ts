import { unitsOf } from "../shared/amount.ts";
import { writeOf } from "../shared/write.ts";
import type { CollateralLedger } from "./ledger.ts";
import { type CollateralHandlers, found } from "./parts.ts";

type Own =
  | "initiateCollateralDepositTransactionIntent"
  | "registerCollateralDepositTransaction"
  | "getCollateralDepositTransactions"
  | "getCollateralDepositTransactionDetails";

/** Adding collateral: an intent, then a transaction. */
export function depositHandlers(ledger: CollateralLedger): Pick<CollateralHandlers, Own> {
  return {
    initiateCollateralDepositTransactionIntent: async ({ params: { collateralId }, body }, context) => {
      unitsOf(body.amount, "/amount");
      const write = writeOf(context, collateralId, body.intentApprovalRequest.fireblocksIntentId);
      return { status: 200, body: await ledger.createCollateralDepositIntent(write, collateralId, body) };
    },

    registerCollateralDepositTransaction: async ({ params: { collateralId }, body }, context) => {
      const write = writeOf(context, collateralId, body.collateralTxId);
      return { status: 200, body: await ledger.registerCollateralDeposit(write, collateralId, body) };
    },

    getCollateralDepositTransactions: async ({ params, query }) => ({
      status: 200,
      body: { transactions: [...(await ledger.listCollateralDeposits(params, query))] },
    }),

    getCollateralDepositTransactionDetails: async ({ params }) => ({
      status: 200,
      body: found(await ledger.findCollateralDeposit(params, params.collateralTxId), "collateral deposit"),
    }),
  };
}
