import { InvalidRequestError } from "@provider-connectivity/server";
import { writeOf } from "../shared/write.ts";
import type { CollateralLedger } from "./ledger.ts";
import { type CollateralHandlers, found } from "./parts.ts";

type Own = "getCurrentSettlementInstructions" | "initiateSettlement" | "getSettlementDetails";

/** Settlements: the debts of both sides are transferred at once. */
export function settlementHandlers(ledger: CollateralLedger): Pick<CollateralHandlers, Own> {
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
      body: found(await ledger.findSettlement(params, params.settlementVersion), "settlement"),
    }),
  };
}
