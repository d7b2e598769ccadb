import type { ForcedSettlementsHandlers } from "@provider-connectivity/contract/forced-settlement-v1";
import type { ServerContext } from "@provider-connectivity/server";
import { writeOf } from "../shared/write.ts";
import type { CollateralLedger } from "./ledger.ts";

/**
 * The approval of a forced settlement. The platform asks while your request to force the settlement still waits, so that
 * request must hold no lock and no database transaction.
 */
export function forcedSettlementHandlers(ledger: CollateralLedger): ForcedSettlementsHandlers<ServerContext> {
  return {
    approveForcedSettlement: async ({ params: { collateralId }, body }, context) => {
      const write = writeOf(context, collateralId, body.settlementId);
      return { status: 200, body: await ledger.decideForcedSettlement(write, collateralId, body) };
    },
  };
}
