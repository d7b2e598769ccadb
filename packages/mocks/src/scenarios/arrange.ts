import type { Quote, SettlementState } from "@provider-connectivity/contract";
import type { FakeClock } from "../controls/clock.ts";
import { expireQuote, type QuoteWanted } from "./expired-quote.ts";
import {
  arrangeSettlement,
  type ArrangedSettlement,
  type SettlementFailure,
  type SettlementParts,
} from "./settlement.ts";

/**
 * Brings about what takes a test several steps: by the provider's own means, past overrides, faults and the log. Each
 * throws an Error in words where the preset does not offer what it needs.
 */
export interface Arrange {
  /** A quote whose time has passed; the clock is moved for that. */
  readonly expiredQuote: (wanted?: QuoteWanted) => Promise<Quote>;
  /** A settlement in one of its states, of an account that has traded on credit. */
  readonly settlement: (status: SettlementState["status"], failure?: SettlementFailure) => Promise<ArrangedSettlement>;
}

/** Makes the functions; `parts` are those of today. */
export function createArrange(parts: () => SettlementParts, clock: FakeClock): Arrange {
  return {
    expiredQuote: (wanted = {}) => expireQuote(parts().call, clock, wanted),
    settlement: (status, failure) => arrangeSettlement(parts(), status, failure),
  };
}
