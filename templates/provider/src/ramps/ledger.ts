import type { Ramp, RampMethod, RampRequest } from "@provider-connectivity/contract";
import type { OrderedPage } from "../shared/page.ts";
import type { Write } from "../shared/write.ts";

/** Your books, as far as the component `ramps` needs them. */
export interface RampsLedger {
  /** The ramps that are open to an account, in an order that lasts; no two with the same `from` and `to`. */
  listRampMethods(accountId: string): Promise<readonly RampMethod[]>;
  /** A page of its ramps, by time of creation. */
  listRamps(accountId: string, page: OrderedPage): Promise<readonly Ramp[]>;
  findRamp(accountId: string, id: string): Promise<Ramp | undefined>;
  /** The ramp that was begun under this key. */
  findRampByKey(operationKey: string): Promise<Ramp | undefined>;
  /**
   * Begins a ramp by a method that the account has, once for each `operationKey`. It says where to pay and is `Pending`;
   * a prefunded one takes the amount from the balance and is `Processing`.
   *
   * @throws BadRequestError `bad-request` where a prefunded one lacks the funds, or the error of `failureReason`
   */
  createRamp(write: Write, request: RampRequest): Promise<Ramp>;
}
