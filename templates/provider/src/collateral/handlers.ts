import type { Handlers } from "../in-progress.ts";
import { addressHandlers } from "./address-handlers.ts";
import { depositHandlers } from "./deposit-handlers.ts";
import type { CollateralLedger } from "./ledger.ts";
import { settlementHandlers } from "./settlement-handlers.ts";
import { withdrawalHandlers } from "./withdrawal-handlers.ts";

/** The sixteen operations of the component `collateral`, in four files. */
export function handlers(ledger: CollateralLedger): Handlers<"collateral"> {
  return {
    ...addressHandlers(ledger),
    ...depositHandlers(ledger),
    ...withdrawalHandlers(ledger),
    ...settlementHandlers(ledger),
  };
}
