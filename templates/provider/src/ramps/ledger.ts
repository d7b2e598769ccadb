import type { Ramp, RampMethod, RampRequest } from "@provider-connectivity/contract";
import type { OrderedPage } from "../shared/page.ts";
import type { Write } from "../shared/write.ts";

/** The ledger methods of the component `ramps`. */
export interface RampsLedger {
  /** The ramps that an account may use, in a stable order. No two have the same `from` and `to`. */
  listRampMethods(accountId: string): Promise<readonly RampMethod[]>;
  /** A page of its ramps, by time of creation. */
  listRamps(accountId: string, page: OrderedPage): Promise<readonly Ramp[]>;
  findRamp(accountId: string, id: string): Promise<Ramp | undefined>;
  /** The ramp that was created with this key. */
  findRampByKey(operationKey: string): Promise<Ramp | undefined>;
  /**
   * Creates a ramp with a method of the account, once for each `operationKey`. It contains the payment details and is
   * `Pending`. A prefunded ramp debits the amount from the balance and is `Processing`.
   *
   * @throws InvalidRequestError `bad-request` if the balance is too low for a prefunded ramp, or the error of `failureReason`
   */
  createRamp(write: Write, request: RampRequest): Promise<Ramp>;
}
