import type { ForcedSettlementsHandlers } from "@provider-connectivity/contract/forced-settlement-v1";
import type { ServerContext } from "@provider-connectivity/server";
import type { Handlers } from "../in-progress.ts";
import { addressHandlers } from "./address-handlers.ts";
import { depositHandlers } from "./deposit-handlers.ts";
import { forcedSettlementHandlers } from "./forced-settlement-handlers.ts";
import type { CollateralLedger } from "./ledger.ts";
import { settlementHandlers } from "./settlement-handlers.ts";
import { withdrawalHandlers } from "./withdrawal-handlers.ts";

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
