// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Call, Caller } from "@provider-connectivity/core";
import * as values from "./operations/index.ts";
import type { operations } from "./types.ts";

/** Every operation as a function that resolves to the body of its success. */
export interface Calls {
  /**
   * Advance the clock
   *
   * Moves business time forward and runs all tasks that become due, each at its due time. Signatures still use real
   * time, so clients sign as before. A restart keeps the clock.
   *
   * Errors, in addition to the common ones:
   *
   * - 400 `schema-property-error`: `advanceMs` is negative or not an integer.
   */
  advanceClock: Call<operations["advanceClock"]>;
  /**
   * Read the clock
   *
   * Returns business time and its offset from real time.
   *
   * Errors: only the common ones.
   */
  getClock: Call<operations["getClock"]>;
  /**
   * Read the ledger
   *
   * Returns ledger entries with their postings, in booking order, and whether the books balance.
   *
   * Errors: only the common ones.
   */
  getLedger: Call<operations["getLedger"]>;
  /**
   * List snapshots
   *
   * Returns the names of all snapshots.
   *
   * Errors: only the common ones.
   */
  getSnapshots: Call<operations["getSnapshots"]>;
  /**
   * Load fixtures
   *
   * Replaces configuration and data with the content of a configuration file (see docs/reference-provider.md), until the next restart or
   * reset.
   *
   * Errors, in addition to the common ones:
   *
   * - 400 `bad-request`: the message lists every error in the file.
   * - 400 `bad-request`: the provider stores its data in PostgreSQL.
   */
  loadFixtures: Call<operations["loadFixtures"]>;
  /**
   * Reset the data
   *
   * Replaces all data with the initial data of the preset or the configuration file, and resets the clock to real
   * time. API keys are kept.
   *
   * Errors, in addition to the common ones:
   *
   * - 400 `bad-request`: the provider stores its data in PostgreSQL.
   */
  resetData: Call<operations["resetData"]>;
  /**
   * Restore a snapshot
   *
   * Replaces all data and the clock with those of a snapshot.
   *
   * Errors, in addition to the common ones:
   *
   * - 400 `bad-request`: the provider stores its data in PostgreSQL.
   * - 404 `not-found`: no snapshot has this name.
   */
  restoreSnapshot: Call<operations["restoreSnapshot"]>;
  /**
   * Take a snapshot
   *
   * Stores all data and the clock under a name. An existing snapshot with this name is replaced.
   *
   * Errors, in addition to the common ones:
   *
   * - 400 `bad-request`: the provider stores its data in PostgreSQL.
   */
  takeSnapshot: Call<operations["takeSnapshot"]>;
  /**
   * Plan a fault
   *
   * Adds a fault for the next requests to the signed port.
   *
   * Errors, in addition to the common ones:
   *
   * - 400 `bad-request`: the fault has a property that its kind does not allow, or an unknown operation.
   */
  addFault: Call<operations["addFault"]>;
  /**
   * Remove latency and faults
   *
   * Removes all planned faults and the latency.
   *
   * Errors: only the common ones.
   */
  clearFaults: Call<operations["clearFaults"]>;
  /**
   * Read latency and faults
   *
   * Returns the latency and the planned faults.
   *
   * Errors: only the common ones.
   */
  getFaults: Call<operations["getFaults"]>;
  /**
   * Set the latency
   *
   * Sets the delay before each response of the signed port.
   *
   * Errors, in addition to the common ones:
   *
   * - 400 `bad-request`: `minMs` is above `maxMs`.
   */
  setLatency: Call<operations["setLatency"]>;
  /**
   * Cancel a ramp
   *
   * Cancels an unpaid ramp.
   *
   * Errors, in addition to the common ones:
   *
   * - 400 `bad-request`: the operation is not possible now; the message states the reason.
   */
  cancelRamp: Call<operations["cancelRamp"]>;
  /**
   * Deliver a deposit
   *
   * Creates a pending external deposit. The scenario determines when it is credited.
   *
   * Errors, in addition to the common ones:
   *
   * - 400 `bad-request`: the operation is not possible now; the message states the reason.
   */
  deliverDeposit: Call<operations["deliverDeposit"]>;
  /**
   * End a pending operation
   *
   * Ends a pending withdrawal, deposit, conversion, ramp or collateral operation as succeeded or failed.
   *
   * Errors, in addition to the common ones:
   *
   * - 400 `bad-request`: the operation is not possible now; the message states the reason.
   */
  endOperation: Call<operations["endOperation"]>;
  /**
   * Expire a quote
   *
   * Expires a quote.
   *
   * Errors, in addition to the common ones:
   *
   * - 400 `bad-request`: the operation is not possible now; the message states the reason.
   */
  expireQuote: Call<operations["expireQuote"]>;
  /**
   * Pay a ramp
   *
   * Records the payment of a ramp.
   *
   * Errors, in addition to the common ones:
   *
   * - 400 `bad-request`: the operation is not possible now; the message states the reason.
   */
  payRamp: Call<operations["payRamp"]>;
  /**
   * Change a status
   *
   * Changes the status of a deposit address or a collateral link.
   *
   * Errors, in addition to the common ones:
   *
   * - 400 `bad-request`: the operation is not possible now; the message states the reason.
   */
  setStatus: Call<operations["setStatus"]>;
  /**
   * Describe the provider
   *
   * Returns the URL and the keys of the provider, and the operations of this port. The response contains no secret.
   *
   * Errors: only the common ones.
   */
  getInfo: Call<operations["getInfo"]>;
  /**
   * Read the overview
   *
   * Returns customers with their accounts and balances, pending operations, and the health of the provider.
   *
   * Errors: only the common ones.
   */
  getOverview: Call<operations["getOverview"]>;
  /**
   * Clear the request log
   *
   * Deletes all requests from the log. The numbering continues.
   *
   * Errors: only the common ones.
   */
  clearRequests: Call<operations["clearRequests"]>;
  /**
   * Explain the signature of a request
   *
   * Returns how the signature of a logged request was created: as configured, with another combination, with a common
   * mistake, or with another key. The response does not contain the signature.
   *
   * Errors, in addition to the common ones:
   *
   * - 404 `not-found`: the log has no such request, or the request had no signature of a known API key.
   */
  explainRequest: Call<operations["explainRequest"]>;
  /**
   * Read the calls to the platform
   *
   * Returns the provider's last 1,000 Off-Exchange calls to the connected platform, oldest first. The platform's
   * requests are in the request log. Both lists together show each settlement.
   *
   * Errors: only the common ones.
   */
  getPlatformCalls: Call<operations["getPlatformCalls"]>;
  /**
   * Read the request log
   *
   * Returns the requests to the signed port after a position in the log, oldest first. With `waitMs`, waits for the
   * next request if there is none.
   *
   * Errors: only the common ones.
   */
  getRequests: Call<operations["getRequests"]>;
  /**
   * Read the scenario
   *
   * Returns the duration of pending operations and the operations that fail.
   *
   * Errors: only the common ones.
   */
  getScenario: Call<operations["getScenario"]>;
  /**
   * Set the scenario
   *
   * Sets the duration of pending operations and the operations that fail. Operations that are already scheduled keep
   * their time.
   *
   * Errors, in addition to the common ones:
   *
   * - 400 `schema-property-error`: a property is malformed.
   */
  setScenario: Call<operations["setScenario"]>;
}

/** Creates one function per operation over a client. */
export function createCalls(caller: Caller): Calls {
  return {
    advanceClock: (...args) => caller.call(values.advanceClock, ...args),
    getClock: (...args) => caller.call(values.getClock, ...args),
    getLedger: (...args) => caller.call(values.getLedger, ...args),
    getSnapshots: (...args) => caller.call(values.getSnapshots, ...args),
    loadFixtures: (...args) => caller.call(values.loadFixtures, ...args),
    resetData: (...args) => caller.call(values.resetData, ...args),
    restoreSnapshot: (...args) => caller.call(values.restoreSnapshot, ...args),
    takeSnapshot: (...args) => caller.call(values.takeSnapshot, ...args),
    addFault: (...args) => caller.call(values.addFault, ...args),
    clearFaults: (...args) => caller.call(values.clearFaults, ...args),
    getFaults: (...args) => caller.call(values.getFaults, ...args),
    setLatency: (...args) => caller.call(values.setLatency, ...args),
    cancelRamp: (...args) => caller.call(values.cancelRamp, ...args),
    deliverDeposit: (...args) => caller.call(values.deliverDeposit, ...args),
    endOperation: (...args) => caller.call(values.endOperation, ...args),
    expireQuote: (...args) => caller.call(values.expireQuote, ...args),
    payRamp: (...args) => caller.call(values.payRamp, ...args),
    setStatus: (...args) => caller.call(values.setStatus, ...args),
    getInfo: (...args) => caller.call(values.getInfo, ...args),
    getOverview: (...args) => caller.call(values.getOverview, ...args),
    clearRequests: (...args) => caller.call(values.clearRequests, ...args),
    explainRequest: (...args) => caller.call(values.explainRequest, ...args),
    getPlatformCalls: (...args) => caller.call(values.getPlatformCalls, ...args),
    getRequests: (...args) => caller.call(values.getRequests, ...args),
    getScenario: (...args) => caller.call(values.getScenario, ...args),
    setScenario: (...args) => caller.call(values.setScenario, ...args),
  };
}
