/** What the stated amount of a transfer with a network fee means: what arrives, or what the sender gives. @module */
import type { CompleteConfig } from "../config/sandbox-config.ts";
import { add, subtract } from "../ledger/decimal.ts";

type Fees = CompleteConfig["collateral"]["fees"];

/** The amount to state for a transfer. */
export function statedAmount({ taken, fee }: { readonly taken: string; readonly fee: string }, fees: Fees): string {
  return fees === "gross" ? taken : subtract(taken, fee);
}

/** What a transfer takes from its sender, given the amount that is stated for it. */
export function takenBy({ stated, fee }: { readonly stated: string; readonly fee: string }, fees: Fees): string {
  return fees === "gross" ? stated : add(stated, fee);
}
