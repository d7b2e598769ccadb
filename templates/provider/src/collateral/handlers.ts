import type { contract } from "@provider-connectivity/contract";
import type { ForcedSettlementsHandlers } from "@provider-connectivity/contract/forced-settlement-v1";
import { type ComponentHandlers, InvalidRequestError, type ServerContext } from "@provider-connectivity/server";
import type { Handlers } from "../in-progress.ts";
import { unitsOf } from "../shared/amount.ts";
import { requireFound } from "../shared/require-found.ts";
import { writeOf } from "../shared/write.ts";
import type { CollateralLedger } from "./ledger.ts";

/** The sixteen operations of the component `collateral`, and the approval of forced settlements. */
export function handlers(
  ledger: CollateralLedger,
): Handlers<"collateral"> & Partial<ForcedSettlementsHandlers<ServerContext>> {
  return {
    ...addressHandlers(ledger),
    ...depositHandlers(ledger),
    ...withdrawalHandlers(ledger),
    ...settlementHandlers(ledger),
    ...forcedSettlementHandlers(ledger),
  };
}

/** Links to collateral accounts, and their addresses. */
function addressHandlers(ledger: CollateralLedger) {
  return {
    getCollateralAccountLinks: async ({ query }, { account }) => ({
      status: 200,
      body: { collateralLinks: [...(await ledger.listCollateralLinks(account.id, query))] },
    }),

    createCollateralAccountLink: async ({ body }, context) => ({
      status: 200,
      body: await ledger.createCollateralLink(writeOf(context, body.collateralId), body),
    }),

    getCollateralDepositAddresses: async ({ params, query }) => ({
      status: 200,
      body: { addresses: [...(await ledger.listCollateralAddresses(params, query))] },
    }),

    createCollateralDepositAddressForAsset: async ({ params: { collateralId }, body }, context) => {
      const { address, addressTag = "" } = body.address;
      const write = writeOf(context, collateralId, address, addressTag, JSON.stringify(body.address.asset));
      return { status: 200, body: await ledger.createCollateralAddress(write, collateralId, body) };
    },

    getCollateralDepositAddressesDetails: async ({ params }) => ({
      status: 200,
      body: requireFound(await ledger.findCollateralAddress(params, params.id), "collateral address"),
    }),
  } satisfies Partial<ComponentHandlers<typeof contract, "collateral">>;
}

/** Adding collateral: an intent, then a transaction. */
function depositHandlers(ledger: CollateralLedger) {
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
      body: requireFound(await ledger.findCollateralDeposit(params, params.collateralTxId), "collateral deposit"),
    }),
  } satisfies Partial<ComponentHandlers<typeof contract, "collateral">>;
}

/** Removing collateral: an intent, then a transaction. */
function withdrawalHandlers(ledger: CollateralLedger) {
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
      body: requireFound(await ledger.findCollateralWithdrawal(params, params.collateralTxId), "collateral withdrawal"),
    }),
  } satisfies Partial<ComponentHandlers<typeof contract, "collateral">>;
}

/** Settlements: the debts of both sides are transferred at once. */
function settlementHandlers(ledger: CollateralLedger) {
  return {
    getCurrentSettlementInstructions: async ({ params }) => ({
      status: 200,
      body: await ledger.findSettlementInstructions(params),
    }),

    initiateSettlement: async ({ params: { collateralId }, body }, context) => {
      const write = writeOf(context, collateralId, body.settlementId);
      const instructions = await ledger.createSettlement(write, collateralId, body);
      if (instructions === undefined)
        throw new InvalidRequestError("bad-request", "This settlementVersion is not the current one; read it again.", {
          requestPart: "body",
          propertyName: "/settlementVersion",
        });
      return { status: 200, body: instructions };
    },

    getSettlementDetails: async ({ params }) => ({
      status: 200,
      body: requireFound(await ledger.findSettlement(params, params.settlementVersion), "settlement"),
    }),
  } satisfies Partial<ComponentHandlers<typeof contract, "collateral">>;
}

/**
 * The approval of a forced settlement. The platform requests it while your request to force the settlement is waiting. Hold
 * no lock and no database transaction during that request.
 */
function forcedSettlementHandlers(ledger: CollateralLedger): ForcedSettlementsHandlers<ServerContext> {
  return {
    approveForcedSettlement: async ({ params: { collateralId }, body }, context) => {
      const write = writeOf(context, collateralId, body.settlementId);
      return { status: 200, body: await ledger.decideForcedSettlement(write, collateralId, body) };
    },
  };
}
