import type { Ramp } from "@provider-connectivity/contract";
import { OperatorError, type OperatorDeps } from "../operator/operator-error.ts";
import { type TaskOutcome, success } from "../progress/tasks.ts";
import type { RampRecord, Store, StoreWriter } from "./entities.ts";
import { cancelRamp, finishRamp, payRamp } from "./finish-ramp.ts";
import { toRamp } from "./ramp.ts";

/** Actions on ramps for operators. Each throws an `OperatorError` for an unknown ramp. */
export interface RampsOperator {
  /**
   * Books the payment of a ramp now. It is then `Processing`.
   *
   * @throws OperatorError for a ramp that does not wait for a payment, or whose account cannot pay by internal transfer
   */
  readonly payRamp: (accountId: string, id: string) => Promise<Ramp>;
  /**
   * Cancels a ramp without payment.
   *
   * @param reason display text for the provider's records
   * @throws OperatorError for a ramp that does not wait for a payment
   */
  readonly cancelRamp: (accountId: string, id: string, reason: string) => Promise<Ramp>;
  /**
   * Ends a ramp that is being processed now.
   *
   * @param outcome the result. Default: it is paid out; otherwise its amount is released or refunded
   * @throws OperatorError for a ramp that is not being processed
   */
  readonly finishRamp: (accountId: string, id: string, outcome?: TaskOutcome) => Promise<Ramp>;
}

/** Creates the ramp functions. */
export function createRampsOperator({ store, runtime, scenario }: OperatorDeps<Store>): RampsOperator {
  const change = (
    accountId: string,
    id: string,
    work: (writer: StoreWriter, record: RampRecord) => Promise<RampRecord>,
  ) =>
    store.write(async (writer) => {
      const record = await writer.ramps.find(accountId, id);
      if (record === undefined) throw new OperatorError(`The account has no ramp ${id}.`);
      return toRamp(await work(writer, record), runtime.now());
    });
  const requireStatus = (status: Ramp["status"], record: RampRecord) => {
    const ramp = toRamp(record, runtime.now());
    if (ramp.status !== status) throw new OperatorError(`The ramp ${ramp.id} is not ${status}: it is ${ramp.status}.`);
  };
  return {
    payRamp: (accountId, id) =>
      change(accountId, id, async (writer, record) => {
        const payment = await payRamp(writer, record, { runtime, scenario });
        if (payment.paid) return payment.record;
        throw new OperatorError(`The ramp ${id} cannot be paid: ${payment.reason}.`);
      }),
    cancelRamp: (accountId, id, reason) =>
      change(accountId, id, (writer, record) => {
        requireStatus("Pending", record);
        return cancelRamp(writer, record, { reason, runtime });
      }),
    finishRamp: (accountId, id, outcome = success) =>
      change(accountId, id, (writer, record) => {
        requireStatus("Processing", record);
        return finishRamp(writer, record, { outcome, runtime });
      }),
  };
}
